import type { PlausibleRuleCatalogue } from './plausible-rules.ts'

/** Spanish words of the same rules. Await a native reviewer: docs/translations.md. */
export const esPlausible: PlausibleRuleCatalogue = {
  'TIP-CODE-14': {
    says: ({ value, reason }) => `«${value}» se deja fuera, como dice la correspondencia: ${reason}`,
    mend: 'No hay que hacer nada: el registro se aparta y no cuenta como pérdida.',
  },
  'TIP-CODE-15': {
    says: ({ value }) => `«${value}» es tráfico ilícito de migrantes, que no es trata de personas`,
    mend: 'Deje fuera esos registros mediante un caso de la correspondencia que diga el motivo: «leave-out: smuggling».',
  },
  'TIP-CODE-16': {
    says: ({ value }) =>
      `«${value}» no es el nombre de nada: ni de un país, ni una palabra para «otro» o «desconocido»`,
    mend: 'Busque en el formulario original qué debía figurar ahí; si nadie lo sabe, indique «desconocido».',
  },
  'TIP-NUM-14': {
    says: ({ n, high }) =>
      `Las ${n} tasas por 100.000 son todas números enteros, de hasta ${high}: parecen números de personas`,
    mend: 'Si son números de personas, la correspondencia debe decirlo: «unit: persons». Aquí un número nunca se divide por una población.',
  },
  'TIP-NUM-15': {
    says: ({ n, value }) => `Las ${n} celdas por sexo y edad contienen todas el mismo número, ${value}`,
    mend: 'Pregunte a la fuente si esos números se contaron o solo se rellenaron.',
  },
  'TIP-NUM-16': {
    says: ({ girls, children, women, adults }) =>
      `${girls} de ${children} menores son niñas, pero ${women} de ${adults} adultos son mujeres`,
    mend: 'Compruebe si se intercambiaron columnas; si no es así, explique el motivo.',
  },
  'TIP-SUM-21': {
    says: ({ parts, total }) =>
      `Los tramos de edad, que se siguen unos a otros, suman ${parts}, más que el total de ${total}`,
    mend: 'Corrija las edades o el total.',
  },
  'TIP-SUM-22': {
    says: ({ parts, total }) =>
      `Los tramos de edad, que se siguen unos a otros, suman ${parts}, menos que el total de ${total}, y ninguna edad consta como desconocida`,
    mend: 'Corrija el número erróneo, o añada una fila «desconocido».',
  },
  'TIP-SUM-23': {
    says: ({ parts, total }) =>
      `Las formas suman ${parts}, más que el total de ${total}: una persona puede tener varias, como dice la correspondencia`,
    mend: 'No hay que hacer nada: las formas no se suman.',
  },
  'TIP-AGE-09': {
    says: ({ n, of }) => `${n} de ${of} personas tienen 0 años: esa edad a menudo figura donde no se conoce`,
    mend: 'Consulte a la fuente; si 0 significa desconocido, los valores de la correspondencia deben decirlo.',
  },
}

import { describe, expect, test } from 'vitest'
import { readAgeText } from './read-age-text.ts'

describe('the text of an age', () => {
  test.each([
    ['0 to 14', ['Y0T14']],
    ['0-18 godina', ['Y0T18']],
    ['75 and over', ['Y_GE75']],
    ['13 Jahre und jünger', ['Y0T13']],
    ['14 bis unter 18 Jahre', ['Y14T17']],
    ['17 Years and Under', ['Y0T17']],
    ['18 & Above', ['Y_GE18']],
    ['Aged 25 years or older', ['Y_GE25']],
    ['aged 0-17 years', ['Y0T17']],
    ['9--17', ['Y9T17']],
    ['menores de 12 años', ['Y0T11']],
    ['entre 12 y 17 años', ['Y12T17']],
    ['Children', ['Y0T17']],
    ['moins de 15 ans', ['Y0T14']],
    ['65 ans et plus', ['Y_GE65']],
    ['от 14 до 17 лет', ['Y14T17']],
    ['18-30岁', ['Y18T30']],
    ['36', ['Y36']],
    ['Sexual exploitation', []],
  ])('%s', (text, codes) => {
    expect(readAgeText(text)).toEqual(codes)
  })

  test('older than 50 is from 51 on where a band ends with 50, from 50 on where one ends with 49, else a question', () => {
    expect(readAgeText('Stariji od 50 godina', ['41-50 godina'])).toEqual(['Y_GE51'])
    expect(readAgeText('Stariji od 50 godina', ['40-49 godina'])).toEqual(['Y_GE50'])
    expect(readAgeText('Stariji od 50 godina')).toEqual(['Y_GE50', 'Y_GE51'])
  })
})

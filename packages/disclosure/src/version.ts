/** Version of tipstat that makes a release; it stands in the manifest. */
export const version = '0.1.0'

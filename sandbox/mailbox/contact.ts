/** The address book every mailbox starts with: people outside the organization. */
export type Contact = { id: string; displayName: string; address: string; companyName: string }

// prettier-ignore
export const sampleContacts = (): Contact[] => [
  { id: 'AAMkADcontactGarth', displayName: 'Garth Fort', address: 'garth@fabrikam.com', companyName: 'Fabrikam' },
  { id: 'AAMkADcontactPilar', displayName: 'Pilar Ackerman', address: 'pilar@fabrikam.com', companyName: 'Fabrikam' },
  { id: 'AAMkADcontactJose', displayName: 'José Núñez', address: 'jose.nunez@northwindtraders.com', companyName: 'Northwind Traders' },
]

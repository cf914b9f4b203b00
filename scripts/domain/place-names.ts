/** What pages are called that belong to no kind of item. */
export const organisationsTitle = 'Organisations'
export const learningsTitle = 'What we learned'

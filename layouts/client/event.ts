/* The page of an event: what every page does, copying, and links to Yahoo Calendar. */
import './site.ts'
import './copy.ts'
import './yahoo.ts'

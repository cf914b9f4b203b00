import { ItemPage } from '../components/ItemPage.tsx'
import { eachItem } from '../template.ts'

export default eachItem('pages', (page, context) => <ItemPage context={context} item={page} />)

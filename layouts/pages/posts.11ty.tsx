import { listPathOf, paths } from '../../scripts/domain/addresses.ts'
import { ListPage } from '../components/ListPage.tsx'
import { PostList } from '../components/PostList.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('post'), (context) => (
  <ListPage
    context={context}
    kind="post"
    lead="What members of the community write."
    empty={context.library.posts.length === 0}
    nothing={
      <>
        Nobody has published a post here yet. You could be the first:{' '}
        <a href={paths.contribute}>how to contribute</a>.
      </>
    }
  >
    <div class="h-feed">
      <data class="p-name" value={`Posts of ${context.library.site.name}`} />
      <PostList posts={context.library.posts} context={context} />
    </div>
  </ListPage>
))

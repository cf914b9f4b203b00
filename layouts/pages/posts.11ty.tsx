import { listPathOf } from '../../scripts/domain/addresses.ts'
import { postsByYear } from '../../scripts/domain/years.ts'
import { ListPage } from '../components/ListPage.tsx'
import { PostList } from '../components/PostList.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('post'), (context) => (
  <ListPage
    context={context}
    kind="post"
    lead="What members of the community write."
    empty={context.library.posts.length === 0}
  >
    <div class="h-feed">
      <data class="p-name" value={`Posts of ${context.library.site.name}`} />
      {postsByYear(context.library.posts, context.library.site).map(({ heading, anchor, items }) => (
        <Section title={heading} id={anchor}>
          <PostList posts={items} context={context} />
        </Section>
      ))}
    </div>
  </ListPage>
))

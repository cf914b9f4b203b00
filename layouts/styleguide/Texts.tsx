import { Contents } from '../components/Contents.tsx'
import { Section } from '../components/Section.tsx'

/** What markdown turns into, each once. */
export const Texts = () => (
  <Section title="Texts" id="texts">
    <Contents
      entries={[{ heading: { level: 3, id: 'specimen:heading', text: 'A heading in a text' }, below: [] }]}
    />
    <div class="prose">
      <p>
        Between fires, people plant. <strong>Nobody knows</strong> what will grow; <em>everybody</em> brings
        seeds. After a season they meet and <a href="#part:texts">tell what came up</a>.
      </p>
      <h3 id="specimen:heading">A heading in a text</h3>
      <ul>
        <li>Birch comes first.</li>
        <li>
          Pine follows:
          <ol>
            <li>on sand,</li>
            <li>on stones.</li>
          </ol>
        </li>
      </ul>
      <blockquote>
        <p>What burned is not what grows back, and that is the point.</p>
      </blockquote>
      <pre tabindex={0}>
        <code>when: Wednesday 27 May 2020, 2pm to 3.30pm</code>
      </pre>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Seedlings</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>2020</td>
              <td>120</td>
            </tr>
            <tr>
              <td>2021</td>
              <td>1,450</td>
            </tr>
          </tbody>
        </table>
      </div>
      <hr />
      <p>The end of a text.</p>
    </div>
  </Section>
)

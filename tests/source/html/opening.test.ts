import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'

// Where the story of a page begins: what stands between headline and story is told from the lead by how it is set.

const TITLE = 'Dermaga Kayu Lembongan Diganti Beton'
const SUMMARY = 'Dermaga lama sudah dua kali ambruk dalam setahun sehingga warga menyeberang dengan perahu kecil'
const STORY = [
  'Pemerintah Kabupaten Klungkung mengganti dermaga kayu di Lembongan dengan beton mulai pekan ini agar kapal besar dapat bersandar.',
  'Pekerjaan itu dikebut sebelum musim ombak tinggi. Nelayan diminta memindahkan perahu mereka ke sisi barat teluk.',
  'Warga berharap lampu dermaga ikut dipasang karena penyeberangan malam selama ini hanya mengandalkan senter.',
]
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const DATE = '<div class="tanggal">Senin, 3 Maret 2025 10:00 WITA</div>'

function read(body: string) {
  return parseArticle(fromHtml(`<title>${TITLE}</title><div class="kolom"><h1>${TITLE}</h1>${body}</div>`))
}

describe('the lead is the first paragraph of the story', () => {
  test.each([
    [
      'under a caption below a picture, in a box of its own',
      '<img src="a.jpg"><div>MEGAH: Dermaga baru dilihat dari sisi timur teluk.</div>',
    ],
    ['under a summary with the date below it', `<div class="ringkas"><p>${SUMMARY}.</p></div>${DATE}`],
    ['under a summary in italics', `${DATE}<p><em>${SUMMARY}.</em></p>`],
    ['under the label of a reporter whose name is missing', `${DATE}<div class="reporter"><div>Jurnalis</div></div>`],
    ['under a picture, set as the rest', '<p><img src="a.jpg"></p>'],
  ])('%s', (_, over) => {
    const article = read(`${over}<div class="isi">${paragraphs(STORY)}</div>`)
    expect(article.lead?.text).toBe(STORY[0])
    expect(article.sections[0]?.blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text)).toEqual(STORY.slice(1))
  })

  test('a first paragraph right under a picture, set as the others, is no caption', () => {
    expect(read(`<img src="a.jpg">${paragraphs(STORY)}`).lead?.text).toBe(STORY[0])
  })

  test('a story all in italics keeps its first paragraph', () => {
    expect(read(paragraphs(STORY.map((text) => `<i>${text}</i>`))).lead?.text).toBe(STORY[0])
  })

  test('a first paragraph in italics with a dateline is no summary', () => {
    const article = read(paragraphs([`<i>LEMBONGAN - ${STORY[0]}</i>`, ...STORY.slice(1)]))
    expect(article.lead?.text).toBe(STORY[0])
    expect(article.dateline?.place).toBe('LEMBONGAN')
  })
})

describe('the summary over the story', () => {
  test('is the deck, whatever its tag', () => {
    for (const tag of ['p', 'div', 'h2', 'blockquote']) {
      expect(
        read(`<div class="ringkas"><${tag}>${SUMMARY}</${tag}></div>${DATE}<div>${paragraphs(STORY)}</div>`).deck?.text,
      ).toBe(SUMMARY)
    }
  })

  test('in italics over a dateline of its own', () => {
    const article = read(paragraphs([`<em>${SUMMARY}.</em>`, '<b>LEMBONGAN, (Warta Teluk)-</b>', ...STORY]))
    expect(article.deck?.text).toBe(`${SUMMARY}.`)
    expect(article.dateline).toMatchObject({ place: 'LEMBONGAN', outlet: 'Warta Teluk' })
    expect(article.lead?.text).toBe(STORY[0])
  })
})

describe('a dateline', () => {
  test('that stands bare before the element that holds the story', () => {
    const article = read(`${DATE}<div class="teks"><strong>Lembongan</strong> - <p>${STORY.join('<br><br>')}</p></div>`)
    expect(article.dateline).toMatchObject({ place: 'Lembongan', text: 'Lembongan -' })
    expect(article.lead?.text).toBe(STORY[0])
  })
})

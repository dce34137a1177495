import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/source/markdown/markdown.js'
import { cutBy, HEADLINE, inStory, partsOf, STORY, wordsOf } from '../parts.js'

const [FIRST = '', SECOND = ''] = STORY.split('\n\n')

describe('what no rule has claimed', () => {
  test('is the lead, then paragraphs', () => {
    expect(partsOf(`${HEADLINE}\n\n${STORY}`).slice(1)).toEqual([
      ['lead', FIRST],
      ['paragraph', SECOND],
    ])
  })

  test('the lead stands behind the dateline', () => {
    expect(wordsOf(`${HEADLINE}\n\nJEPARA - ${STORY}`, 'lead')).toEqual([FIRST])
  })

  test.each([
    ['* # *', 'end-mark'],
    ['~~ | ~~', 'damage'],
    ['https://kabarteluk.example/video/12', 'embed'],
  ])('«%s» is cut for «%s»', (line, reason) => {
    expect(cutBy('remains', inStory(line))).toEqual([[reason, line]])
  })

  test('a passage behind «>» is quoted, without its mark', () => {
    const text = inStory('> Bantuan solar siap dibagikan kepada semua nelayan di teluk.')
    expect(cutBy('remains', text)).toEqual([['damage', '>']])
    expect(wordsOf(text, 'quote')).toEqual(['Bantuan solar siap dibagikan kepada semua nelayan di teluk.'])
  })

  test('so is what markup quotes', () => {
    expect(wordsOf(fromMarkdown(`# ${HEADLINE}\n\n${FIRST}\n\n> Bantuan solar siap.\n\n${SECOND}`), 'quote')).toEqual([
      'Bantuan solar siap.',
    ])
  })

  test('words with marks around them are words', () => {
    expect(cutBy('remains', inStory('* Nelayan diminta tetap membawa pelampung setiap kali melaut. *'))).toEqual([])
  })
})

import { defineConfig } from 'vitepress'

// The pages of `docs/` as a site: `npm run docs`. What is for who changes the library stands under «How it is built».

const facts = [
  { text: 'Dates', link: '/dates' },
  { text: 'Entities', link: '/entities' },
  { text: 'Quotes and quantities', link: '/quotes' },
  { text: 'What it does not read yet', link: '/limits' },
]
const use = [
  { text: 'Getting started', link: '/guide' },
  { text: 'Jobs', link: '/jobs' },
  { text: 'Recipes', link: '/recipes' },
  { text: 'Web pages', link: '/html' },
  { text: 'Extractors and stages', link: '/extractors' },
  { text: 'Words and rules of your own', link: '/own-words' },
  { text: 'Where it runs', link: '/examples' },
  { text: 'Other vocabularies', link: '/vocabularies' },
]
const built = [
  { text: 'Architecture', link: '/architecture' },
  { text: 'How lines are read', link: '/structure' },
  { text: 'The name tagger', link: '/model' },
  { text: 'Changelog', link: '/changelog' },
]

export default defineConfig({
  title: 'warta',
  description: 'Raw Indonesian news in, a typed Article out',
  cleanUrls: true,
  // No icon yet; without this line each browser asks for one in vain.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  // The theme has no main landmark on a home page.
  transformHtml: (html) => html.replace('<div class="VPContent is-home"', '<div role="main" class="VPContent is-home"'),
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: { search: { provider: 'local' } },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          { text: 'Guide', link: '/guide' },
          { text: 'Kinds of fact', link: '/dates' },
          { text: 'Changelog', link: '/changelog' },
        ],
        sidebar: [
          { text: 'Use', items: use },
          { text: 'Kinds of fact', items: facts },
          { text: 'How it is built', items: built },
        ],
      },
    },
    id: {
      label: 'Bahasa Indonesia',
      lang: 'id',
      description: 'Naskah berita Indonesia masuk, Article bertipe keluar',
      themeConfig: {
        nav: [
          { text: 'Panduan', link: '/id/guide' },
          { text: 'Jenis fakta', link: '/id/facts' },
        ],
        sidebar: [
          {
            text: 'Pemakaian',
            items: [
              { text: 'Mulai memakai', link: '/id/guide' },
              { text: 'Jenis fakta', link: '/id/facts' },
            ],
          },
        ],
        outline: { label: 'Di halaman ini' },
        docFooter: { prev: 'Sebelumnya', next: 'Berikutnya' },
        darkModeSwitchLabel: 'Tampilan',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Kembali ke atas',
        langMenuLabel: 'Ganti bahasa',
      },
    },
  },
})

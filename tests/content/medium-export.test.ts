import { describe, expect, it } from 'vitest'
import { libraryOf } from './folder.ts'

/** A made-up post with everything that the export of a blog does to one. */
const exported = `---
layout: post-external
title: After the flood — how a street learned to share
date: 2019-02-28 23:59:07.000000000 Z
author: 271828
original_link: https://medium.com/@example/after-the-flood-3f2a9c81b7d0?source=rss-0a1b2c3d4e5f------2
---

### After the flood — how a street learned to share

![](https://cdn-images-1.medium.com/max/640/0*Abc-dEf_123.jpg)
_Photo by A. Nobody — a dry street https://www.flickr.com/photos/nobody/12345_

_First told at_ [_https://example.org/after-the-flood/_](https://example.org/after-the-flood/)

We’ve dried out — ‘mostly’.  
_What do we keep?_

The list is kept on [groups.example](http://groups.example/)

**To join in, email** [**hello@example.org**](https://mail.google.com/a/example.org/mail/?view=cm&fs=1&tf=1&to=hello@example.org)

 ![](https://medium.com/_/stat?event=post.clientViewed&referrerSource=full_rss&postId=3f2a9c81b7d0)`

describe('a post from the export of a blog', () => {
  const [post] = libraryOf({ 'posts/anything.md': exported }).posts
  if (!post) throw new Error('There is no post.')

  it('keeps its facts: the moment to the second, the original without tracking, nobody for a number', () => {
    expect(post.title).toBe('After the flood — how a street learned to share')
    expect(post.slug).toBe('anything')
    expect(post.published.toISO()).toBe('2019-02-28T23:59:07.000Z')
    expect(post.original).toBe('https://medium.com/@example/after-the-flood-3f2a9c81b7d0')
    expect(post.authors).toEqual([])
  })

  it('has its title once, its breaks, its quotes, and nothing of another host but links', () => {
    const { html } = post.body
    expect(html).not.toContain('<h')
    expect(html).not.toMatch(/<img|medium\.com\/_|source=rss/)
    expect(html).toContain('We’ve dried out — ‘mostly’.<br>')
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://cdn-images-1.medium.com/max/640/0*Abc-dEf_123.jpg',
      'https://www.flickr.com/photos/nobody/12345',
      'https://example.org/after-the-flood/',
      'http://groups.example/',
      'mailto:hello@example.org',
    ])
  })

  it('may name people beside the number', () => {
    const named = exported.replace('author: 271828', 'author: [271828, ada]')
    const { posts } = libraryOf({ 'posts/anything.md': named, 'people/ada.md': '---\nname: Ada\n---\n' })
    expect(posts[0]?.authors.map(({ title }) => title)).toEqual(['Ada'])
  })
})

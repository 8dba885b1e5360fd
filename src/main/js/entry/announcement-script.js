/** The script of sites with an announcement that can be put away: in the head, so that no page shows it for a moment. */

import { hideIfPutAway, startAnnouncement } from '../page/announcement.js'

const noticeId = (document.currentScript && document.currentScript.getAttribute('data-id')) || ''
hideIfPutAway(noticeId)
document.addEventListener('DOMContentLoaded', () => {
  const line = document.querySelector('.announcement')
  if (line) startAnnouncement(line, noticeId)
})

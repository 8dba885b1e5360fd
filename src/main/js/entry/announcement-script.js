/** The script of sites with an announcement that can be put away: in the head, so that no page shows it for a moment. */

import { hideIfPutAway, startAnnouncement } from '../page/announcement.js'

const id = (document.currentScript && document.currentScript.getAttribute('data-id')) || ''
hideIfPutAway(id)
document.addEventListener('DOMContentLoaded', () => {
  const line = document.querySelector('.announcement')
  if (line) startAnnouncement(line, id)
})

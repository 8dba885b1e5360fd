/**
 * Says that a page is past the day by which it should be read again. The build knows no day, so that the same sources
 * give the same bytes; the reader's browser does.
 *
 * @param {!Element} root hidden; its data-due is the day, such as 2027-05-22
 */
export function startReview(root) {
  const due = root.getAttribute('data-due') || ''
  if (isDue(due, new Date())) root.removeAttribute('hidden')
}

/**
 * @param {string} due a day, such as 2027-05-22
 * @param {!Date} now
 * @return {boolean} whether that day is over, where the reader is
 */
export function isDue(due, now) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0')
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return due !== '' && due < today
}

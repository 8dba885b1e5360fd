/**
 * Sets the colours that the reader chose, before the first paint. Runs in the head, before there is a body; it must
 * stay tiny.
 */

import { applyLook, chosenLook } from './look.js'

applyLook(chosenLook())

/**
 * A small HTTP/1.1 server for files in memory: GET and HEAD, one thread that never waits; what takes its time to be made is made on others. A slow
 * reader costs a buffer, never a thread, so nobody can keep others from being served. Knows nothing of sites.
 */
@NullMarked
package dev.fingerpost.serve.http;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.fingerpost.web;

import org.jspecify.annotations.NullMarked;

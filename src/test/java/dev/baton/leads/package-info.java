@NullMarked
package dev.baton.leads;

import org.jspecify.annotations.NullMarked;

/**
 * The standard rule set, handed to Java. The rules themselves are text files in the resources of the same name: policy
 * officers need nothing of this package.
 */
@NullMarked
package org.pilotreadiness.rules;

import org.jspecify.annotations.NullMarked;

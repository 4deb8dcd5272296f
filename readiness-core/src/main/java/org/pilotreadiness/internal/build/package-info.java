/** Steps of the build. Nothing of it is in the jar. */
@NullMarked
package org.pilotreadiness.internal.build;

import org.jspecify.annotations.NullMarked;

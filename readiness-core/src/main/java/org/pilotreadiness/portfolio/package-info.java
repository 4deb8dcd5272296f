/**
 * Many pilots side by side: {@link org.pilotreadiness.portfolio.Portfolio} ranks them, says which are in each other's way, what
 * blocks most often and who takes part in most. The room between assessments and their reports.
 */
@NullMarked
package org.pilotreadiness.portfolio;

import org.jspecify.annotations.NullMarked;

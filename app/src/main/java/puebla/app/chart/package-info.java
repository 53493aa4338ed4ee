/**
 * Charts as SVG. Start at {@link puebla.app.chart.OddsChart}; {@code outcome-colours.json} has the colours of the
 * outcomes, which the page uses too.
 */
@NullMarked
package puebla.app.chart;

import org.jspecify.annotations.NullMarked;

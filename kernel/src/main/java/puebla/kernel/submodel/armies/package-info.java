/**
 * Submodel armies: armies of the home side that survive their defeats. A broken army keeps its cadre, gathers again at a
 * base and fills its ranks from its levy places, from scattered men and from irregulars.
 */
@org.jspecify.annotations.NullMarked
package puebla.kernel.submodel.armies;

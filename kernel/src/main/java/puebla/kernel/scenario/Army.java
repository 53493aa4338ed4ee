package puebla.kernel.scenario;

import java.util.List;

/**
 * An army of the home side: a command that outlives its defeats.
 *
 * @param commanders
 *            leaders in order of succession
 * @param bases
 *            places where it gathers, in order of preference
 * @param levy
 *            places that raise men for it
 * @param customs
 *            the place whose port or frontier brings it arms; −1 for none
 */
public record Army(String id, List<Integer> commanders, List<Integer> bases, List<Integer> levy, int customs) {
    public Army {
        commanders = List.copyOf(commanders);
        bases = List.copyOf(bases);
        levy = List.copyOf(levy);
    }
}

package puebla.kernel.scenario;

import java.util.List;

/**
 * Political positions and zeal on each {@link Topic}, in the order of the enum.
 *
 * @param positions
 *            −1 against … +1 for
 * @param zeal
 *            0 indifferent … 1 ready to fight for it
 */
public record Creed(List<Double> positions, List<Double> zeal) {
    public Creed {
        positions = List.copyOf(positions);
        zeal = List.copyOf(zeal);
    }
}

package puebla.bench.dice;

import java.util.List;

/** Frequency test: half of the bits are ones, over all bits and at each position. */
final class Frequency implements Trial {
    private final BitCount count = new BitCount();

    @Override
    public void take(long[] draws) {
        for (long draw : draws) {
            count.add(draw);
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of(Finding.ofNormal("bits", count.z()),
                Finding.ofChiSquare("bits by position", count.chiSquare(), 64));
    }
}

package puebla.bench.dice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import puebla.kernel.random.Generator;

/**
 * Writes draws to standard output until it is closed, as eight little-endian bytes each, for external test batteries:
 * {@code java … puebla.bench.dice.DiceBytes splitmix64 wars | dieharder -a -g 200}.
 */
public final class DiceBytes {
    private DiceBytes() {}

    public static void main(String[] args) throws IOException {
        var source = Source.of(Generator.of(args[0]).orElseThrow());
        var order = Interleaving.valueOf(args[1].toUpperCase(Locale.ROOT));
        var bytes = ByteBuffer.allocate(8 * 8192).order(ByteOrder.LITTLE_ENDIAN);
        var draws = new long[8192];
        for (long first = 0; !System.out.checkError(); first += draws.length) {
            order.fill(source, first, draws);
            bytes.asLongBuffer().put(draws);
            System.out.write(bytes.array());
        }
    }
}

package puebla.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import puebla.kernel.chance.Generator;
import puebla.scenario.problem.Nearest;

/** Where chance comes from. An answer must not hang on it: the other generator is there to see that it does not. */
final class DiceOptions {
    @Option(names = "--dice", paramLabel = "ID", converter = ById.class,
            description = "Generator of chance, to validate an answer: splitmix64 or philox4x32-10 (default: splitmix64).")
    Generator generator = Generator.SPLITMIX;

    static final class ById implements ITypeConverter<Generator> {
        @Override
        public Generator convert(String text) {
            return Generator.of(text).orElseThrow(() -> new Mistake("--dice " + text + " is no generator of chance",
                    Nearest.advice(text, Generator.ids(), "write one of " + String.join(", ", Generator.ids()) + ".")));
        }
    }
}

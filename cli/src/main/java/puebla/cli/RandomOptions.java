package puebla.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import puebla.kernel.random.Generator;

/** The random generator. The second generator serves to check that results do not depend on the first. */
final class RandomOptions {
    @Option(names = "--dice", paramLabel = "ID", converter = ById.class,
            description = "Random generator: splitmix64 or philox4x32-10 (default: splitmix64). Use the second to check that a result does not depend on the generator.")
    Generator generator = Generator.SPLITMIX;

    static final class ById implements ITypeConverter<Generator> {
        @Override
        public Generator convert(String text) {
            return Generator.of(text).orElseThrow(() -> UsageException.invalid("--dice", text,
                    String.join(" or ", Generator.ids()),
                    UsageException.nearest(text, Generator.ids(),
                            "write one of " + String.join(", ", Generator.ids()) + ".")));
        }
    }
}

package puebla.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import puebla.scenario.book.Language;

/** How one pair of worlds is told. */
final class TellPairOptions {
    @Option(names = "--tell", paramLabel = "SEED", converter = Numbers.ToldSeed.class,
            description = "Tells the war of this seed in both worlds from where they part, instead of counting.")
    @Nullable
    Long seed;

    @Option(names = "--lang", paramLabel = "L", converter = LanguageOption.class,
            description = "Language of --tell: en, es, fr, it, pt or ar (default: en).")
    Language language = Language.EN;

    @Option(names = "--detail", paramLabel = "main|all", converter = Detail.Written.class,
            description = "With --tell: the main events or every event (default: main).")
    Detail detail = Detail.MAIN;
}

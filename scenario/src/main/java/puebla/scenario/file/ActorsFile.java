package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import puebla.kernel.scenario.Actor;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.schema.SchemaValidator;

/** The file {@code actors.yaml}: governments and powers. */
final class ActorsFile {
    static final Schema SCHEMA = form(must("actors", new Schema.Several(form(must("id", CommonSchemas.ID),
            must("role", word("role", Actor.Role.class)),
            must("name", CommonSchemas.NAME),
            may("adjective", CommonSchemas.NAME),
            must("mail-days", CommonSchemas.sourced(0, 400)),
            must("neighbour-mail-days", CommonSchemas.sourced(0, 400)),
            may("claims-pesos", CommonSchemas.sourcedWhole(0, CommonSchemas.MOST_MONEY)),
            may("pledged-share", CommonSchemas.sourced(0, 1)),
            may("arrears-pesos", CommonSchemas.sourcedWhole(0, CommonSchemas.MOST_MONEY)),
            may("grievance", CommonSchemas.prior(0, 1)),
            may("regime-taste", CommonSchemas.prior(0, 1)),
            may("exit-threshold", CommonSchemas.prior(0, 1)),
            may("settles", CommonSchemas.prior(0, 1)),
            may("dynastic-tie", CommonSchemas.sourced(0, 1)),
            may("neighbour-dependence", CommonSchemas.sourced(0, 1)),
            must("currency", CommonSchemas.ID),
            must("per-peso", CommonSchemas.sourced(1 / CommonSchemas.MOST_PER_PESO, CommonSchemas.MOST_PER_PESO)),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)), 4, 64)));

    private ActorsFile() {}

    static void check(EntryIndex index, Diagnostics diagnostics) {
        double pledged = 0;
        for (EntryView entry : index.entries(ScenarioFile.ACTORS)) {
            OptionalDouble share = CommonSchemas.maybeAmount(entry, "pledged-share");
            if (share.isPresent() && (share.getAsDouble() < 0 || share.getAsDouble() > 1)) {
                return;
            }
            pledged += share.orElse(0);
        }
        if (pledged > 1 + 1e-6) {
            diagnostics.add(SourceLocation.whole(ScenarioFile.ACTORS.file()),
                    "invalid sum of pledged-share: " + SchemaValidator.plain(Math.rint(pledged * 1e7) / 1e7)
                            + " (expected at most 1)",
                    "reduce the shares; together they cannot exceed the customs revenue.");
        }
    }

    static List<Actor> build(EntryIndex index) {
        var actors = new ArrayList<Actor>();
        for (EntryView entry : index.entries(ScenarioFile.ACTORS)) {
            actors.add(new Actor(entry.text("id"), entry.word("role", Actor.Role.class),
                    CommonSchemas.amount(entry, "mail-days", 0),
                    CommonSchemas.amount(entry, "neighbour-mail-days", 0),
                    CommonSchemas.whole(entry, "claims-pesos"), CommonSchemas.amount(entry, "pledged-share", 0),
                    CommonSchemas.whole(entry, "arrears-pesos"), CommonSchemas.prior(entry, "grievance", 0),
                    CommonSchemas.prior(entry, "regime-taste", 0), CommonSchemas.prior(entry, "exit-threshold", 0.5),
                    CommonSchemas.prior(entry, "settles", 0), CommonSchemas.amount(entry, "dynastic-tie", 0),
                    CommonSchemas.amount(entry, "neighbour-dependence", 0),
                    CommonSchemas.amount(entry, "per-peso", 1)));
        }
        return actors;
    }
}

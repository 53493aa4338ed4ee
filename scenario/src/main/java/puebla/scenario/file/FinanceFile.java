package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import puebla.kernel.scenario.Finance;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The file {@code finance.yaml}: public finance of the theatre. */
final class FinanceFile {
    /** Least price of a bond, as a share of its nominal value: the model divides by it. Judgement. */
    private static final double LEAST_PRICE = 0.01;
    private static final Schema MONEY = CommonSchemas.sourcedWhole(0, CommonSchemas.MOST_MONEY);

    static final Schema SCHEMA = form(FinanceFile::loansDiffer,
            must("customs-pesos-per-year", MONEY),
            must("interior-pesos-per-year", MONEY),
            must("direct-pesos-per-year", MONEY),
            must("mint-pesos-per-year", MONEY),
            must("home-civil-pesos-per-year", MONEY),
            must("client-civil-pesos-per-year", MONEY),
            must("home-chest-pesos", MONEY),
            must("patron-budget-francs-per-year", MONEY),
            must("expedition-debt-francs", MONEY),
            must("charge-per-man-francs-per-year", CommonSchemas.sourcedWhole(0, CommonSchemas.MOST_PER_MAN)),
            must("taxes-under-partial-control", CommonSchemas.sourced(0, 1)),
            must("taxes-contested", CommonSchemas.sourced(0, 1)),
            must("loans", list(form(must("id", CommonSchemas.ID),
                    may("name", CommonSchemas.NAME),
                    must("nominal-francs", MONEY),
                    must("coupon", CommonSchemas.sourced(0, 1)),
                    must("ask-price", CommonSchemas.sourced(LEAST_PRICE, 1)),
                    must("fees", CommonSchemas.sourced(0, 1)),
                    must("prepaid", CommonSchemas.sourced(0, 1)),
                    must("old-holders", CommonSchemas.sourced(0, 1)),
                    must("patron-cut", CommonSchemas.sourced(0, 1)),
                    must("source", CommonSchemas.SOURCE),
                    must("confidence", CommonSchemas.CONFIDENCE),
                    may("note", CommonSchemas.TEXT)))));

    private FinanceFile() {}

    private static void loansDiffer(EntryView entry, Diagnostics diagnostics) {
        Set<String> seen = new HashSet<>();
        for (EntryView loan : entry.entries("loans")) {
            loan.maybeText("id").filter(id -> !seen.add(id)).ifPresent(id -> diagnostics.add(loan.location("id"),
                    "duplicate loan '" + id + "'", "give one of them another id."));
        }
    }

    static Finance build(EntryIndex index) {
        EntryView entry = index.root(ScenarioFile.FINANCE).orElseThrow();
        List<Finance.LoanOffer> loans = entry.entries("loans").stream()
                .map(loan -> new Finance.LoanOffer(loan.text("id"), CommonSchemas.whole(loan, "nominal-francs"),
                        CommonSchemas.amount(loan, "coupon", 0), CommonSchemas.amount(loan, "ask-price", 0),
                        CommonSchemas.amount(loan, "fees", 0), CommonSchemas.amount(loan, "prepaid", 0),
                        CommonSchemas.amount(loan, "old-holders", 0), CommonSchemas.amount(loan, "patron-cut", 0)))
                .toList();
        return new Finance(CommonSchemas.whole(entry, "customs-pesos-per-year"),
                CommonSchemas.whole(entry, "interior-pesos-per-year"),
                CommonSchemas.whole(entry, "direct-pesos-per-year"),
                CommonSchemas.whole(entry, "mint-pesos-per-year"),
                CommonSchemas.whole(entry, "home-civil-pesos-per-year"),
                CommonSchemas.whole(entry, "client-civil-pesos-per-year"),
                CommonSchemas.whole(entry, "home-chest-pesos"),
                CommonSchemas.whole(entry, "patron-budget-francs-per-year"),
                CommonSchemas.whole(entry, "expedition-debt-francs"),
                CommonSchemas.whole(entry, "charge-per-man-francs-per-year"),
                CommonSchemas.amount(entry, "taxes-under-partial-control", 0),
                CommonSchemas.amount(entry, "taxes-contested", 0), loans);
    }
}

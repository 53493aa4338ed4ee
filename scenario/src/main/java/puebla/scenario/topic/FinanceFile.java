package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import puebla.kernel.data.Finance;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The file {@code finance.yaml}: public finance of the theatre. */
final class FinanceFile {
    /** Least price of a bond, as a share of its nominal value: the model divides by it. Judgement. */
    private static final double LEAST_PRICE = 0.01;
    private static final Shape MONEY = Parts.sourcedWhole(0, Parts.MOST_MONEY);

    static final Shape SHAPE = form(FinanceFile::loansDiffer,
            must("customs-pesos-per-year", MONEY),
            must("interior-pesos-per-year", MONEY),
            must("direct-pesos-per-year", MONEY),
            must("mint-pesos-per-year", MONEY),
            must("home-civil-pesos-per-year", MONEY),
            must("client-civil-pesos-per-year", MONEY),
            must("home-chest-pesos", MONEY),
            must("patron-budget-francs-per-year", MONEY),
            must("expedition-debt-francs", MONEY),
            must("charge-per-man-francs-per-year", Parts.sourcedWhole(0, Parts.MOST_PER_MAN)),
            must("loans", list(form(must("id", Parts.ID),
                    may("name", Parts.NAME),
                    must("nominal-francs", MONEY),
                    must("coupon", Parts.sourced(0, 1)),
                    must("ask-price", Parts.sourced(LEAST_PRICE, 1)),
                    must("fees", Parts.sourced(0, 1)),
                    must("prepaid", Parts.sourced(0, 1)),
                    must("old-holders", Parts.sourced(0, 1)),
                    must("patron-cut", Parts.sourced(0, 1)),
                    must("source", Parts.SOURCE),
                    must("confidence", Parts.CONFIDENCE),
                    may("note", Parts.TEXT)))));

    private FinanceFile() {}

    private static void loansDiffer(Row row, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Row loan : row.rows("loans")) {
            loan.maybeText("id").filter(id -> !seen.add(id)).ifPresent(id -> problems.add(loan.spot("id"),
                    "duplicate loan '" + id + "'", "give one of them another id."));
        }
    }

    static Finance build(Ids ids) {
        Row row = ids.root(Sheet.FINANCE).orElseThrow();
        List<Finance.LoanOffer> loans = row.rows("loans").stream()
                .map(loan -> new Finance.LoanOffer(loan.text("id"), Parts.whole(loan, "nominal-francs"),
                        Parts.amount(loan, "coupon", 0), Parts.amount(loan, "ask-price", 0),
                        Parts.amount(loan, "fees", 0), Parts.amount(loan, "prepaid", 0),
                        Parts.amount(loan, "old-holders", 0), Parts.amount(loan, "patron-cut", 0)))
                .toList();
        return new Finance(Parts.whole(row, "customs-pesos-per-year"), Parts.whole(row, "interior-pesos-per-year"),
                Parts.whole(row, "direct-pesos-per-year"),
                Parts.whole(row, "mint-pesos-per-year"), Parts.whole(row, "home-civil-pesos-per-year"),
                Parts.whole(row, "client-civil-pesos-per-year"),
                Parts.whole(row, "home-chest-pesos"), Parts.whole(row, "patron-budget-francs-per-year"),
                Parts.whole(row, "expedition-debt-francs"),
                Parts.whole(row, "charge-per-man-francs-per-year"), loans);
    }
}

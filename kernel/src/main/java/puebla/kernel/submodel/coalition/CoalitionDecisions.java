package puebla.kernel.submodel.coalition;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.YesNo;
import puebla.kernel.state.CreditorAnswer;

/** Decision points of the submodel coalition, and their options. */
public final class CoalitionDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Whether a partner accepts the debtor's terms. */
    public enum TermsAnswer {
        SETTLE, TALK_ON
    }

    /** What the patron does without its partners. */
    public enum LoneCourse {
        ADVANCE, HOLD, SETTLE
    }

    /** How a creditor answers the default; asked once it has heard of the default, reviewed every 28 days. */
    public static final DecisionPoint<CreditorAnswer> ANSWER_TO_DEFAULT =
            ALL.add(DecisionPoint.lastAnswer("creditor.answer", CreditorAnswer.class, Feature.CLAIM_RECOVERABLE,
                    Feature.GRIEVANCE, Feature.REGIME_TASTE, Feature.NEIGHBOUR_RISK, Feature.OTHERS_JOINING,
                    Feature.DEFAULT_REPEALED, Feature.DISTRACTED));

    /** Whether the patron presses inflated claims in the talks; asked once. */
    public static final DecisionPoint<YesNo> PRESS_CLAIMS = ALL
            .add(DecisionPoint.lastAnswer("patron.press-claims", YesNo.class, Feature.REGIME_AIM, Feature.GRIEVANCE));

    /** Whether the patron lands exiled monarchists under its flag; asked once. */
    public static final DecisionPoint<YesNo> SHELTER_EXILES =
            ALL.add(DecisionPoint.lastAnswer("patron.shelter-exiles", YesNo.class, Feature.REGIME_AIM, Feature.LOBBY));

    /** Whether the patron sends a force beyond the agreed one; asked once. */
    public static final DecisionPoint<YesNo> EXTRA_FORCE =
            ALL.add(DecisionPoint.lastAnswer("patron.extra-force", YesNo.class, Feature.REGIME_AIM, Feature.STRAIN));

    /** Whether the patron disavows the preliminaries that its envoys signed; asked once. */
    public static final DecisionPoint<YesNo> DISAVOW = ALL
            .add(DecisionPoint.lastAnswer("patron.disavow", YesNo.class, Feature.REGIME_AIM, Feature.NEIGHBOUR_RISK));

    /** Whether a partner accepts the debtor's terms; every partner ashore is asked every 30 days of the talks. */
    public static final DecisionPoint<TermsAnswer> SETTLE_TOGETHER = ALL.add(DecisionPoint.lastAnswer("partner.settle",
            TermsAnswer.class, Feature.SUSPICION, Feature.SICKNESS, Feature.MONTHS_OF_TALKS));

    /**
     * Whether the patron advances, holds its position or settles once its partners have left; reviewed every 30 days.
     */
    public static final DecisionPoint<LoneCourse> GO_ON_ALONE = ALL.add(DecisionPoint.firstAnswer("patron.go-on-alone",
            LoneCourse.class, Feature.REGIME_AIM, Feature.HONOUR, Feature.STRAIN, Feature.NEIGHBOUR_RISK));

    private CoalitionDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}

package puebla.kernel.submodel.news;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;

/** Delivers the mail: dispatches that are due become knowledge. */
public final class MailDelivery implements Mechanism {
    @Override
    public void apply(War war) {
        war.state.mail.deliver(war.state.day);
    }
}

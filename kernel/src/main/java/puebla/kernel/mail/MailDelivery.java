package puebla.kernel.mail;

import puebla.kernel.Mechanism;
import puebla.kernel.War;

/** Delivers the mail: dispatches that are due become knowledge. */
public final class MailDelivery implements Mechanism {
    @Override
    public void apply(War war) {
        war.mail.deliver(war.day);
    }
}

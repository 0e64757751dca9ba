package dev.baton.leads;

import com.google.common.net.InternetDomainName;
import java.io.Serial;
import org.apache.commons.validator.routines.EmailValidator;

/** Whether a text has the shape of an e-mail address. Any top-level domain will do: new ones come every year. */
final class MailAddress extends EmailValidator {

    @Serial
    private static final long serialVersionUID = 1;

    private static final MailAddress SHAPE = new MailAddress();

    private MailAddress() {
        super(false);
    }

    static boolean isValidAddress(String text) {
        return SHAPE.isValid(text);
    }

    @Override
    protected boolean isValidDomain(String domain) {
        return InternetDomainName.isValid(domain)
                && InternetDomainName.from(domain).hasParent();
    }
}

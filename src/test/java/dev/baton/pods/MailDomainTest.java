package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InternetDomainName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which addresses tell of a company, and which of a mail provider only. */
class MailDomainTest {

    private static List<String> providers() throws Exception {
        try (var file = MailDomain.class.getResourceAsStream("mail-providers.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void strangers_at_one_provider_are_not_of_one_company() {
        for (var domain : List.of(
                "gmail.com",
                "posteo.de",
                "mailbox.org",
                "tutanota.com",
                "hey.com",
                "hanmail.net",
                "rediffmail.com",
                "arcor.de",
                "sfr.fr",
                "neuf.fr",
                "telenet.be",
                "uol.com.br",
                "bol.com.br",
                "cox.net",
                "sbcglobal.net",
                "ukr.net",
                "bk.ru",
                "foxmail.com",
                "yahoo.co.uk")) {
            assertThat(MailDomain.ofCompany("ann@" + domain)).as(domain).isEmpty();
        }
        assertThat(MailDomain.ofCompany("ann@mail.gmx.de")).isEmpty();
    }

    @Test
    void a_company_that_also_sells_access_to_the_internet_is_a_company() {
        for (var domain :
                List.of("att.com", "verizon.com", "comcast.com", "orange.com", "sky.uk", "web.com", "free.org")) {
            assertThat(MailDomain.ofCompany("ann@" + domain)).as(domain).contains(domain);
        }
        assertThat(MailDomain.ofCompany("ann@sales.acme.co.uk")).contains("acme.co.uk");
    }

    @Test
    void each_provider_is_listed_once_by_the_domain_that_is_compared() throws Exception {
        assertThat(providers()).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(300);
        assertThat(providers())
                .allSatisfy(domain -> assertThat(InternetDomainName.from(domain).topPrivateDomain())
                        .hasToString(domain));
    }
}

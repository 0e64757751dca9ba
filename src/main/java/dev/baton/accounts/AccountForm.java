package dev.baton.accounts;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.pods.Lines;
import dev.baton.pods.MailDomain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is asked about a target account, and how the answers are read, from a form or from a table. */
final class AccountForm {

    static final String COMPANY = "company";
    static final String DOMAINS = "domains";
    static final String OWNER = "owner";
    static final String NOTE = "note";

    static final Profile BLANK = new Profile("", List.of(), null);

    private static final int SHORT = 120;
    private static final int LONG = 500;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_DOMAINS = 20;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");
    private static final Pattern AROUND = Pattern.compile("^(https?://)?(www\\.)?|[/?#].*$");

    static final String FITTING =
            "An account has up to " + MOST_DOMAINS + " domains of " + LONG + " characters together.";

    static List<Input> inputs(Profile known) {
        return List.of(companyLine(known.company()), domainsLine(String.join(", ", known.domains())), owner(known));
    }

    private static Input.Line companyLine(String initial) {
        return new Input.Line(COMPANY, Caption.required("Company"), false, SHORT, initial);
    }

    private static Input.Line domainsLine(String initial) {
        var caption = Caption.optional("Domains").hint("Such as acme.com, acme.de: by them its leads are known");
        return new Input.Line(DOMAINS, caption, false, LONG, initial);
    }

    private static Input owner(Profile known) {
        var caption = Caption.optional("Owner in sales").hint("Rules of /lead routing can send its leads there");
        return new Input.People(OWNER, caption, known.owner() == null ? List.of() : List.of(known.owner()));
    }

    static Input.Line noteLine(Caption caption) {
        return new Input.Line(NOTE, caption, true, LONGEST_NOTE, "");
    }

    static Form noteForm(TargetAccount account) {
        return new Form(
                AccountActions.NOTE,
                account.id().value(),
                "Note on an account",
                "Save",
                List.of(noteLine(Caption.required(
                                "Note on " + Excerpt.of(account.profile().company(), 60))
                        .hint("Both sides read it, with your name"))));
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(Profile profile) implements Reading {}

        /**
         * Something must be changed.
         *
         * @param complaints what, by input
         */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    /** @param mayOwn whether somebody can own an account */
    static Reading read(Submission submission, Predicate<PersonId> mayOwn) {
        var complaints = new LinkedHashMap<String, String>();
        var company = company(submission.value(COMPANY), complaints);
        var domains = domains(submission.value(DOMAINS), complaints);
        var owners = submission.people(OWNER);
        if (owners.size() > 1) {
            complaints.put(OWNER, "Please pick one person.");
        } else if (!owners.stream().allMatch(mayOwn)) {
            complaints.put(OWNER, "Please pick somebody who is in sales of a pod.");
        }
        return complaints.isEmpty()
                ? new Reading.Complete(new Profile(company, domains, owners.isEmpty() ? null : owners.getFirst()))
                : new Reading.Incomplete(complaints);
    }

    /** @param complaints gets what must be changed, by input */
    static String company(String answer, Map<String, String> complaints) {
        var company = Lines.onOneLine(answer);
        Lines.check(companyLine(""), company, complaints);
        return company;
    }

    /** The registrable domains among what was written, which may be addresses of websites. */
    static List<String> domains(String answer, Map<String, String> complaints) {
        var domains = new ArrayList<String>();
        for (var word : BETWEEN.split(Lines.within(LONG, DOMAINS, answer, complaints), -1)) {
            if (word.isEmpty()) {
                continue;
            }
            var domain = domain(word);
            if (domain.isEmpty()) {
                complaints.putIfAbsent(
                        DOMAINS,
                        "“" + Excerpt.of(word, 60) + "” is no domain of a company. Please write one such as acme.com.");
            }
            domain.ifPresent(domains::add);
        }
        var distinct = domains.stream().distinct().toList();
        if (!fits(distinct)) {
            complaints.putIfAbsent(DOMAINS, FITTING);
        }
        return distinct;
    }

    /** Whether an account can have all of them and be changed in a form. */
    static boolean fits(List<String> domains) {
        return domains.size() <= MOST_DOMAINS && String.join(", ", domains).length() <= LONG;
    }

    private static Optional<String> domain(String word) {
        var host = AROUND.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return MailDomain.ofCompany(host);
    }

    /** @param complaints gets what must be changed, by input */
    static String note(String answer, Map<String, String> complaints) {
        Lines.check(noteLine(Caption.optional("Note")), answer, complaints);
        return answer.strip();
    }

    private AccountForm() {}
}

package dev.baton.pods;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The legal forms of companies, without dots, blanks and diacritics. Those that mean something else behind a name, such
 * as the Australian {@code NL}, aren't among them.
 */
final class LegalForms {

    /** What stands behind a name, by where it is used most; many are used in several countries. */
    private static final Set<String> BEHIND = split(
            // English
            "inc incorporated corp corporation co company ltd limited llc llp lp lllp pllc plc unltd cic cio",
            "pty ptyltd pte pvt private bhd sdn sdnbhd gte",
            // German
            "gmbh ggmbh ag kg kgaa ohg gbr ug ughaftungsbeschrankt haftungsbeschrankt eg ev ek partg partgmbb mbh se cokg",
            "gesmbh og eu gesbr",
            // French, Belgian, Luxembourgish, Swiss
            "sa sarl sas sasu eurl snc sci sca scs scop gie sprl bvba srl sc cvba vzw asbl sagl scrl secs",
            // Dutch
            "bv nv vof cv",
            // Spanish and Latin American
            "sl slu sll slne sau scoop sccl sab sabdecv sadecv sderldecv sderl sapi sapidecv saa sac eirl srltda ltda cxa",
            // Italian
            "spa srls sapa ss scarl",
            // Portuguese and Brazilian
            "lda sgps crl eireli epp",
            // Nordic
            "ab publ hb kb aps as ivs amba smba fmba ks asa ans nuf sf oy oyj ky ay abp tmi hf ehf ohf",
            // Baltic
            "uab sia ou oue fie mb ij",
            // Polish
            "spzoo zoo spj spk ska spp psa spzoospk",
            // Czech and Slovak
            "sro spolsro vos akcspol kspol",
            // Hungarian
            "kft zrt nyrt rt kkt kht bt",
            // South Slavic, Albanian, Macedonian, Bulgarian, Romanian
            "doo dd dno jdoo ad dooel kd shpk sha eood ood ead pfa ong",
            // Greek and Turkish
            "ae epe oe ee ike anonimsirketi limitedsirketi sti ltdsti",
            // Russian and Ukrainian, in both alphabets
            "ooo oao zao pao ao tov ооо оао зао пао ао тов пат тоо",
            // Elsewhere
            "kk gk sal sae saog saoc wll fzco fze fzllc fzc dmcc psc pjsc jsc cjsc ojsc mchj xxk tbk");

    /** What stands before a name. */
    private static final Set<String> BEFORE =
            split("ab oy uab sia as pt cv ud ooo oao zao pao tov ооо оао зао пао ао тов пат тоо sc the");

    /** The same in scripts without blanks, before or behind a name; the longer ones first. */
    static final Set<String> ATTACHED =
            split("股份有限公司 有限責任公司 有限责任公司 有限公司 株式会社 有限会社 合同会社 合資会社 一般社団法人 (株) (有) 주식회사 유한회사 (주)");

    /** What people write who have no company. */
    private static final Set<String> NONE = split(
            "na none no nocompany unknown test tbd private privat prive person individual self selfemployed freelance freelancer",
            "student personal home nil null keine unbekannt company the");

    /** What joins two words. */
    private static final Set<String> AND = split("and und et och og y");

    static boolean isBehind(String letters) {
        return BEHIND.contains(letters);
    }

    static boolean isBefore(String word) {
        return BEFORE.contains(word);
    }

    static boolean isNone(String letters) {
        return NONE.contains(letters);
    }

    static boolean isAnd(String word) {
        return AND.contains(word);
    }

    private static Set<String> split(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private LegalForms() {}
}

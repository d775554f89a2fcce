package io.github.maatstaf.kpi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All texts are made up; 111222333 passes the eleven test and belongs to nobody. */
class PersonalDetailsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    Mijn nummer is 111222333.                          = CITIZEN_NUMBER
                    bsn 1112.22.333 staat erbij                        = CITIZEN_NUMBER
                    sinds 2025 111222333 op papier                     = CITIZEN_NUMBER
                    Bel me op 06-12345678.                             = PHONE
                    Bel 020 123 45 67 of kom langs                     = PHONE
                    mijn zus op +31 6 1234 5678 weet ervan             = PHONE
                    bel 0031612345678                                  = PHONE
                    bel +321234567                                     = PHONE
                    bel +123456789012345                               = PHONE
                    schrijf naar iemand@voorbeeld.nl                   = EMAIL
                    het kwam op NL91 ABNA 0417 1643 00 binnen          = BANK_ACCOUNT
                    wij wonen op 1234 AB                               = POSTCODE
                    vlak bij 1234AB is het                             = POSTCODE
                    Mevrouw Verzonnen kwam langs                       = NAME
                    mw. Verzonnen was aardig                           = NAME
                    toen belde ik met meneer Van Verzonnen             = NAME
                    ik heet Verzinsel en woon hier                     = NAME
                    mijn naam is Verzinsel                             = NAME
                    eerst kwam Verzinsel, later een ander              = NAME
                    daarna ging Verzinsel-Bedacht weg                  = NAME
                    my name is Madeup                                  = NAME
                    o Verzinsel, wat een dag                           = NAME
                    """)
    void should_find_what_may_tell_who_somebody_is(String text, PersonalDetail detail) {
        assertThat(PersonalDetails.in(text)).containsOnlyKeys(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik liep zo naar binnen. Maar bij het tweede gesprek zat er weer iemand anders.",
                "In 2025 kwam ik 3 keer. Het kostte 1.234,50 euro.",
                "Sinds de inloop zie ik vaders op school.",
                "Op 14-1-2025 begon het, om 09:30 uur.",
                "Ik zei: \"Kom maar.\" Toen kwam zij.",
                "‘Wat fijn’, dacht ik. ‘Eindelijk.’",
                "Wij vieren Suikerfeest en Kerst met de buurt in Nederland.",
                "de WMO en de GGZ wisten het niet van elkaar",
                "123456789 is mijn lotnummer",
                "het ging om +1234567 stuks",
                "code +1234567890123456",
                "\u201CKom maar\u201D",
                "het duurde 10 weken; Daarna ging het.",
                "We waited until Monday. Nobody called in January.",
                ""
            })
    void should_leave_other_texts_alone(String text) {
        assertThat(PersonalDetails.in(text)).isEmpty();
    }

    @Test
    void should_count_each_kind() {
        assertThat(PersonalDetails.in("Bel Verzinsel of Bedenksel: 0612345678, 0687654321."))
                .containsEntry(PersonalDetail.NAME, 2)
                .containsEntry(PersonalDetail.PHONE, 2)
                .hasSize(2);
    }

    private static Story.Builder told(String text) {
        return Story.builder(Teller.PARENT, LocalDate.of(2026, 1, 1), text).consentingTo(ConsentReach.PUBLIC);
    }

    @ParameterizedTest
    @EnumSource(ConsentReach.class)
    void should_keep_a_text_with_a_number_of_a_person_from_every_circle(ConsentReach reach) {
        Story story = told("Bel me op 06-12345678.")
                .lookedOver(LocalDate.of(2026, 1, 2))
                .build();

        assertThat(story.mayGoTo(reach)).isFalse();
        assertThat(story.findings()).hasSize(1);
        assertThat(story.findings().get(0).code()).isEqualTo("STORY-PHONE");
        assertThat(story.findings().get(0).message(Locale.forLanguageTag("nl")))
                .isEqualTo("Telefoonnummers in het verhaal: 1.");
        assertThat(story.findings() + " " + story).doesNotContain("12345678");
    }

    @Test
    void should_keep_what_may_be_a_name_in_the_team_until_somebody_looked() {
        Story story = told("eerst kwam Verzinsel langs").build();
        Story lookedOver = told("eerst kwam Verzinsel langs")
                .lookedOver(LocalDate.of(2026, 1, 2))
                .build();

        assertThat(story.mayGoTo(ConsentReach.TEAM)).isTrue();
        assertThat(story.mayGoTo(ConsentReach.REPORTS)).isFalse();
        assertThat(story.findings().get(0).code()).isEqualTo("STORY-NAME");
        assertThat(lookedOver.mayGoTo(ConsentReach.PUBLIC)).isTrue();
        assertThat(lookedOver.lookedOverOn()).contains(LocalDate.of(2026, 1, 2));
        assertThat(story).isNotEqualTo(lookedOver);
    }

    @Property
    void no_text_is_too_strange_to_look_at(@ForAll String text) {
        assertThat(PersonalDetails.in(text).values()).allMatch(count -> count > 0);
    }

    @Test
    void should_look_at_a_long_text_soon() {
        String text = "a".repeat(30_000) + "@" + "1 ".repeat(15_000) + "Aa ".repeat(5_000);

        assertThat(PersonalDetails.in(text)).containsKey(PersonalDetail.NAME);
    }
}

package org.hearsay.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mayor said that he had not been told of it, and that the gates were not his to open.",
                "de | Der Bürgermeister sagte, dass er nicht gefragt wurde und die Tore auch nicht öffnen kann.",
                "fr | Le maire a dit que les portes ne sont pas à lui et qu'il n'a pas été prévenu par la ville.",
                "es | El alcalde dijo que no sabía nada de la orden y que las puertas no son de su competencia.",
                "it | Il sindaco ha detto che non sapeva nulla e che le porte della diga non sono di sua competenza.",
                "pt | O prefeito disse que não sabia de nada e que as portas da barragem não são da sua competência.",
                "nl | De burgemeester zegt dat hij er niets van wist en dat de deuren van de dam niet van hem zijn.",
                "pl | Burmistrz powiedział, że nie wie o tym i że to nie on otworzył, a jak się to stało, nie wie.",
                "ru | Мэр сказал, что он об этом не знал и что ворота плотины не были его делом.",
                "uk | Мер сказав, що він про це не знав і що ворота греблі не були його справою.",
                "ja | 市長は火曜日、水門を開けるよう命じた者はいないと述べた。",
                "zh | 市长星期二表示，没有人下令打开水闸，他对此一无所知。",
                "ko | 시장은 화요일에 아무도 수문을 열라고 명령하지 않았다고 말했다.",
                "ar | قال رئيس البلدية يوم الثلاثاء إنه لم يكن على علم بذلك وإن بوابات السد ليست من اختصاصه",
                "he | ראש העיר אמר ביום שלישי שאיש לא הורה לפתוח את השערים ושהוא לא ידע על כך דבר.",
            })
    void aSentenceOrTwoTellTheLanguage(String language, String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(language);
    }

    @Test
    void namesAndNumbersTellNothing() {
        assertThat(DETECTOR.detect("Harlow 3, Ostrava 1")).isNull();
        assertThat(DETECTOR.detect("")).isNull();
    }
}

package nz.enrolment.form.generated;

import java.util.List;

/// Names of people in the scripts in which patients write them, in Unicode NFC.
record Words(List<String> given, List<String> family) {

  static final List<Words> SCRIPTS =
      List.of(
          of("Hēmi Mārama Tāne Kahurangi Ngāio", "Tāwhiri Pōtatau Te-Ātiawa Wharekura Kūkūtai"),
          of(
              "Kaʻiulani Sefo Faʻafetai Mele ʻAna",
              "Kaʻahumanu Tuʻipulotu Faʻasavalu ʻOfa Leʻaupepe"),
          of("Siobhan D'Arcy Jean-Luc Anne Bo", "O'Brien D’Angelo Smith-Jones McKenzie Ng"),
          of("José Zoë Jürgen Łucja Þóra", "Muñoz Brontë Weiß Świątek Guðmundsdóttir"),
          of("Thị Hằng Đức Ngọc Quỳnh", "Nguyễn Trần Lê Phạm Đặng"),
          of("Наталья Дмитрий Олексій Юлія Ђорђе", "Толстая Ковальчук Їжакевич Шевченко Петровић"),
          of("Ελένη Γιώργος Άννα Οδυσσέας Ζωή", "Παπαδόπουλος Ιωαννίδου Μακρής Ξένος Ωραίου"),
          of("فاطمة محمد عائشة يوسف نور", "الأنصاري حسن رضائی البغدادي خان"),
          of("שרה דוד מרים יעקב נועה", "כהן לוי מזרחי אברהם פרידמן"),
          of("伟 秀英 小明 𠮷 静", "王 欧阳 司马 陳 黃"),
          of("さくら 太郎 ヴィクトル 花子 蓮", "渡邉 佐々木 高橋 小笠原 東海林"),
          of("민준 서연 지우 하은 은별", "김 이 박 남궁 황보"),
          of("प्रिया राम आशा विक्रम श्रेया", "शर्मा पटेल कृष्णन सिंह अग्रवाल"),
          of("สมชาย มาลี กมล", "ศรีสุข วงศ์ไทย ใจดี"));

  private static Words of(String given, String family) {
    return new Words(List.of(given.split(" ")), List.of(family.split(" ")));
  }
}

/** The last sentence's head is the pronoun; null where nobody is surely meant. */
export type AntecedentCase = { language: "id" | "en"; text: string; antecedent: string | null };

const id = (text: string, antecedent: string | null): AntecedentCase => ({
  language: "id",
  text,
  antecedent,
});
const en = (text: string, antecedent: string | null): AntecedentCase => ({
  language: "en",
  text,
  antecedent,
});

/** Written before the rule. */
export const CASES: AntecedentCase[] = [
  id('"Pasar buka lagi besok," kata Rina Hartati. Ia tinggal di dekat pasar itu.', "Rina Hartati"),
  id(
    "Rina Hartati mengatakan pasar buka lagi besok. Dia sudah berjualan sejak kecil.",
    "Rina Hartati",
  ),
  id("Menurut Budi Santoso, jembatan itu aman. Ia memeriksanya dua kali.", "Budi Santoso"),
  id('"Kami siap," ujar Bupati Slamet Riyadi. Beliau lalu naik ke kapal.', "Slamet Riyadi"),
  id("Slamet Riyadi menegaskan jalan itu dibuka. Ia berjalan kaki ke balai desa.", "Slamet Riyadi"),
  id('"Airnya surut," kata Dewi Lestari. Dia pulang sore itu juga.', "Dewi Lestari"),
  id(
    "Dewi Lestari menjelaskan bahwa air sungai sudah surut. Ia mengukurnya tiap jam.",
    "Dewi Lestari",
  ),
  id('"Panen bagus," tutur Joko Purnomo. Dirinya menanam padi sejak muda.', "Joko Purnomo"),
  id("Joko Purnomo mengaku memanen dua ton padi. Dia menyewa dua petak sawah.", "Joko Purnomo"),
  id('"Saya lega," ucap Maria Ulfah. Ia menunggu tiga hari di posko.', "Maria Ulfah"),
  id("Maria Ulfah menyebut posko itu ramai. Ia datang bersama dua anak.", "Maria Ulfah"),
  id(
    "Kepala desa Hasan Basri mengatakan semua sumur di desanya kering. Ia menggali sumur baru.",
    "Hasan Basri",
  ),
  en("“The road is open,” said Ann Lee. She drove over it twice.", "Ann Lee"),
  en("Ann Lee said the road was open. She drove over it twice.", "Ann Lee"),
  en("According to Mark Hill, the bridge is safe. He checked it twice.", "Mark Hill"),
  en("Mark Hill said the bridge was safe. He walked home.", "Mark Hill"),
  en("“We will wait,” Joan Park said. She sat down again.", "Joan Park"),
  en("Joan Park told reporters that the talks had failed. She left at noon.", "Joan Park"),
  en("Mayor Paul Reed said the pool would close. He blamed the pump.", "Paul Reed"),
  en("“It was cold,” said Ruth Gray. She had slept in the car.", "Ruth Gray"),
  en("Ruth Gray said that it was cold. She had slept in the car.", "Ruth Gray"),
  en("Tom Wells argued that the plan was late. He wants another vote.", "Tom Wells"),
  id('"Pasar buka," kata Rina Hartati kepada Budi Santoso. Ia lalu pergi.', null),
  id("Rina Hartati mengatakan Budi Santoso sakit. Ia dirawat di rumah.", null),
  id("Budi Santoso dan Rina Hartati mengatakan pasar buka. Ia senang.", null),
  id('"Pasar buka," kata Rina Hartati. Hujan turun lagi. Suasana sepi. Ia pergi.', null),
  id("Pasar itu dibuka lagi. Ia menampung 240 pedagang.", null),
  id("Kementerian Perhubungan mengatakan jalan dibuka. Ia akan dilebarkan.", null),
  id('"Pasar buka," kata Rina Hartati. Adiknya, Sari Wulan, menutup kios. Dia lelah.', null),
  id('"Dia sakit," kata Rina Hartati. "Ia dirawat sejak kemarin."', null),
  id("Rina Hartati mengatakan pasar buka. Mereka menunggu sejak pagi.", null),
  id("Rina Hartati bertemu Sari Wulan. Ia mengatakan pasar buka lagi.", null),
  id("Seorang warga mengatakan pasar buka. Rumahnya dekat dari sana.", null),
  id("Menurut Antara, pasar buka. Ia dibuka pukul enam.", null),
  en("Ann Lee said Mark Hill was ill. He was at home.", null),
  en("Ann Lee and Joan Park said the road was open. She drove home.", null),
  en("Ann Lee told Joan Park that the road was open. She drove home.", null),
  en("The ministry said the road was open. It was closed in May.", null),
  en("“He was ill,” said Ann Lee. “He stayed at home.”", null),
  en("The bridge was built by hand. He walked over it.", null),
  en("“We wait,” said Ann Lee. Rain fell. The shops were shut. She left.", null),
  en("Ann Lee said the road was open. They drove over it.", null),
  en("Ann Lee said her son, Peter Lee, was ill. He was at home.", null),
  en("Reuters reported that the road was open. It cited two drivers.", null),
];

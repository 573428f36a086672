import type { AttributionCase } from "./attribution-case";

/** Whom a description, a pronoun or a role stands for, and what names nobody who speaks. */
export const SPEAKER_CASES: AttributionCase[] = [
  {
    language: "id",
    text: "Berdasarkan jadwal yang telah ditetapkan, BPNT cair mulai Senin, 20 Oktober.",
    found: [
      "jadwal yang telah ditetapkan [Berdasarkan] indirect: BPNT cair mulai Senin, 20 Oktober",
    ],
  },
  {
    language: "id",
    text: "Berdasarkan laporan terbaru hari ini, korban banjir bertambah menjadi tiga orang.",
    found: ["laporan terbaru [Berdasarkan] indirect: korban banjir bertambah menjadi tiga orang"],
  },
  {
    language: "id",
    text: "Penetapan tersangka juga berdasarkan hasil autopsi yang dilakukan Kedokteran Kepolisian dan keterangan saksi.",
    found: [],
  },
  {
    language: "id",
    text: "Hakim Rina Hartati meminta kementerian itu memberi laporan berdasarkan data yang telah berjalan, dengan batas waktu hari Jumat.",
    found: [
      "Rina Hartati [meminta] indirect: kementerian itu memberi laporan berdasarkan data yang telah berjalan, dengan batas waktu hari Jumat",
    ],
  },
  {
    language: "id",
    text: "Pelatih Budi Santoso memanggil Rudi Hartono.\nRudi Hartono sempat cedera.\nPelatih berusia 57 tahun itu mengatakan timnya sudah siap bermain.",
    found: ["Budi Santoso [mengatakan] indirect: timnya sudah siap bermain"],
  },
  {
    language: "id",
    text: "Budi Santoso memanggil Rudi Hartono.\nRudi Hartono sempat cedera.\nBudi Santoso memilih pemain lain. Rudi Hartono kecewa.\nPelatih berusia 57 tahun itu mengatakan timnya sudah siap bermain.",
    found: [],
  },
  {
    language: "id",
    text: "“Kami sudah memeriksanya,” kata Kasi Humas Polres Malang, Sulpakar Rahman.\nSelain itu, Irwan Darma dipanggil kapolres. Irwan Darma dipanggil terkait video itu.\n“Iya, sudah dipanggil kemarin,” ujarnya.",
    found: [
      "Sulpakar Rahman [kata] direct: Kami sudah memeriksanya",
      "Sulpakar Rahman [ujarnya] direct: Iya, sudah dipanggil kemarin",
    ],
  },
  {
    language: "id",
    text: "Kuasa hukum aktor Rudi Hartono mengatakan kliennya terhindar dari hukuman.",
    found: [
      "Kuasa hukum aktor Rudi Hartono [mengatakan] indirect: kliennya terhindar dari hukuman",
    ],
  },
  {
    language: "id",
    text: "Duta Besar RI untuk Jepang dan Mongolia Budi Santoso berharap ekspor kopi naik.",
    found: ["Budi Santoso [berharap] indirect: ekspor kopi naik"],
  },
  {
    language: "id",
    text: "Sudewo Santoso bersama kuasa hukumnya, Adi Warman, mengaku telah menemui polisi.",
    found: ["Sudewo Santoso [mengaku] indirect: telah menemui polisi"],
  },
  {
    language: "id",
    text: "Banjir itu merendam 65 rumah warga di tepi sungai, menurut Dinas Sosial, dalam angka yang dirilis Senin.",
    found: ["Dinas Sosial [menurut] indirect: Banjir itu merendam 65 rumah warga di tepi sungai"],
  },
  {
    language: "id",
    text: "Yang menjadi perhatian Rina Hartati adalah tidak disebutkannya nama terlapor dalam surat itu.",
    found: [],
  },
  {
    language: "id",
    text: "Rina Hartati melaporkan Ketua Umum Partai Nusa ke Polda Metro Jaya.",
    found: [],
  },
  {
    language: "id",
    text: "Rina Hartati melaporkan harga beras naik dua persen ke Kementerian Perdagangan.",
    found: [
      "Rina Hartati [melaporkan] indirect: harga beras naik dua persen ke Kementerian Perdagangan",
    ],
  },
  {
    language: "id",
    text: '"Hasil kami menunjukkan api cepat menyebar, kata Rina Hartati dari Universitas Malang.\n"Musim kering makin panjang," ujarnya.',
    found: [
      "Rina Hartati [kata] direct: Hasil kami menunjukkan api cepat menyebar",
      "Rina Hartati [ujarnya] direct: Musim kering makin panjang",
    ],
  },
  {
    language: "id",
    text: "Kapolda Budi Santoso mengatakan tersangka sudah ditahan.\nPerbuatan itu diketahui korban dan korban mengingatkan pelaku sehingga pelaku sakit hati.\nIa mengatakan pisau itu dibeli pada Kamis.",
    found: [
      "Budi Santoso [mengatakan] indirect: tersangka sudah ditahan",
      "Budi Santoso [mengatakan] indirect: pisau itu dibeli pada Kamis",
    ],
  },
  {
    language: "id",
    text: "Dilansir AFP, penjualan album itu naik dua kali lipat. (rsa)",
    found: ["AFP [Dilansir] indirect: penjualan album itu naik dua kali lipat"],
  },
  {
    language: "id",
    text: "Rina Hartati, kepala bagian Ilmu Kesehatan dan Medis di Universitas Malang, mengatakan aplikasi itu membantu anak-anak.",
    found: ["Rina Hartati [mengatakan] indirect: aplikasi itu membantu anak-anak"],
  },
  {
    language: "id",
    text: "Ketika dokter mengatakan ia sudah sembuh, Rina Hartati menangis.",
    found: ["dokter [mengatakan] indirect: ia sudah sembuh"],
  },
  {
    language: "id",
    text: "“Subjek ini sulit,” kata pemain ‘Laut Biru’ tersebut.",
    found: [],
  },
  {
    language: "id",
    text: "Aktor Rudi Hartono mengungkapkan ia pernah dirawat.\n“Tes ini penting bagi saya,” kata pemain ‘Laut Biru’ tersebut seperti dilansir AFP.\nDia mengatakan tes itu mudah.",
    found: [
      "Rudi Hartono [mengungkapkan] indirect: ia pernah dirawat",
      "Rudi Hartono ← AFP [kata] direct: Tes ini penting bagi saya",
      "Rudi Hartono [mengatakan] indirect: tes itu mudah",
    ],
  },
  {
    language: "id",
    text: "Kepala Dinas Pasar Kota Malang Aditya Putra membenarkan hal itu. Ia menyebut pasar dibuka besok.",
    found: ["Aditya Putra [menyebut] indirect: pasar dibuka besok"],
  },
  {
    language: "id",
    text: "Direktur Utama PT Pasar Jaya, Rina Hartati, menyebut pasar dibuka besok.",
    found: ["Rina Hartati [menyebut] indirect: pasar dibuka besok"],
  },
  {
    language: "id",
    text: "“Kami siap,” kata Budi Santoso.\nMenurut dia, Rina Hartati menjelaskan, harga beras naik.",
    found: [
      "Budi Santoso [kata] direct: Kami siap",
      "Rina Hartati [menjelaskan] indirect: harga beras naik",
    ],
  },
  {
    language: "id",
    text: "“Kami siap,” kata Sersan Kepolisian Malang, Budi Santoso.",
    found: ["Budi Santoso [kata] direct: Kami siap"],
  },
  {
    language: "id",
    text: "Menurut ahli gizi di Kota Malang, Rina Hartati, tren itu patut dicoba.",
    found: ["Rina Hartati [Menurut] indirect: tren itu patut dicoba"],
  },
  {
    language: "id",
    text: "“Kami siap,” kata BMKG dalam paparan Pencapaian Satu Tahun.",
    found: ["BMKG [kata] direct: Kami siap"],
  },
  {
    language: "id",
    text: "“Kami siap,” kata Menteri Hukum, Budi H. Laksana. Menurut Budi, aturan itu berlaku besok.",
    found: [
      "Budi H. Laksana [kata] direct: Kami siap",
      "Budi H. Laksana [Menurut] indirect: aturan itu berlaku besok",
    ],
  },
  {
    language: "id",
    text: "“Kami siap,” ujar Direktur Jenderal Penguatan Daya Saing Kelautan dan Perikanan KKP Rina Hartati.",
    found: ["Rina Hartati [ujar] direct: Kami siap"],
  },
  {
    language: "id",
    text: "“Kami siap,” ujar Kepala Bidang Informasi Gempa Bumi dan Peringatan Dini Tsunami, BMKG, Budi Santoso.",
    found: ["Budi Santoso [ujar] direct: Kami siap"],
  },
  {
    language: "id",
    text: "Seorang saksi mata mengatakan kepada kantor berita AFP pelaku menembak secara acak.",
    found: ["Seorang saksi mata ← AFP [mengatakan] indirect: pelaku menembak secara acak"],
  },
  {
    language: "id",
    text: "Praktik itu sudah legal, menurut hukum.",
    found: [],
  },
  {
    language: "id",
    text: "Angka itu diambil dari Jumlah Penduduk Miskin Menurut Provinsi dan Jenis Kelamin terbitan 2024.",
    found: [],
  },
  {
    language: "id",
    text: "Menurut asisten pelatih tunggal putra Indonesia, Rina Hartati, lawan itu tak mudah dikalahkan.",
    found: ["Rina Hartati [Menurut] indirect: lawan itu tak mudah dikalahkan"],
  },
  {
    language: "id",
    text: "Vice President Bisnis Komersial Liston Nagara datang.\n\nDikutip dari Bisnis, bank itu menyiapkan modal dua triliun.",
    found: ["Bisnis [Dikutip] indirect: bank itu menyiapkan modal dua triliun"],
  },
  {
    language: "id",
    text: "Mahkamah Agung menyatakan marmer itu menguning akibat polusi.\n\nPara peneliti menemukan bahwa kerak itu terbentuk dari debu.\n\n“Kerak itu masih tipis,” catat studi tersebut.",
    found: [
      "Mahkamah Agung [menyatakan] indirect: marmer itu menguning akibat polusi",
      "Para peneliti [menemukan] indirect: kerak itu terbentuk dari debu",
    ],
  },
  {
    language: "id",
    text: "Rina, seorang pejabat Hasmara, mengatakan warga perlu minum air putih.",
    found: ["Rina [mengatakan] indirect: warga perlu minum air putih"],
  },
  {
    language: "id",
    text: "Filippo Danar, warga Torina, mengaku melihat ledakan itu.",
    found: ["Filippo Danar [mengaku] indirect: melihat ledakan itu"],
  },
  {
    language: "id",
    text: "Kemarin, warga Torina mengaku melihat ledakan itu.",
    found: ["warga Torina [mengaku] indirect: melihat ledakan itu"],
  },
  {
    language: "id",
    text: "Menurut dr. Rina Hartati, warga perlu minum air putih yang cukup setiap hari.",
    found: ["Rina Hartati [Menurut] indirect: warga perlu minum air putih yang cukup setiap hari"],
  },
  {
    language: "id",
    text: "Menteri Sekar Ayu menyatakan setuju bermain dalam turnamen catur di St. Louis, Missouri.",
    found: [
      "Sekar Ayu [menyatakan] indirect: setuju bermain dalam turnamen catur di St. Louis, Missouri",
    ],
  },
  {
    language: "id",
    text: "Utusan Inggris menyatakan negaranya tidak sepakat dengan keputusan Amerika Serikat mengakui kota itu.",
    found: [
      "Utusan Inggris [menyatakan] indirect: negaranya tidak sepakat dengan keputusan Amerika Serikat mengakui kota itu",
    ],
  },
  {
    language: "id",
    text: "Artikel ini ditulis oleh Hana Jamila, peserta program magang di kantor berita itu.",
    found: [],
  },
  {
    language: "id",
    text: "Kebakaran dipicu oleh ulah manusia, menurut sebuah studi baru yang diterbitkan pada Senin (27/2).",
    found: ["studi baru [menurut] indirect: Kebakaran dipicu oleh ulah manusia"],
  },
  {
    language: "id",
    text: "Pemohonnya Asnawi dan Rachmat Pambudi yang merasa dirugikan karena pemberlakuan zona itu mengancam kesehatan ternak, menjadikan bebasnya impor daging.",
    found: [],
  },
  {
    language: "id",
    text: "Pernyataan tembakau itu adiktif pernah diajukan permohonan uji materi ke MK dan Mahkamah menyatakan bahwa secara yuridis tembakau adalah zat adiktif.",
    found: ["Mahkamah [menyatakan] indirect: secara yuridis tembakau adalah zat adiktif"],
  },
  {
    language: "id",
    text: "Sebelumnya, MK melalui Putusan Nomor 81/PUU - XV/2017 menyatakan menolak permohonan itu.",
    found: ["MK [menyatakan] indirect: menolak permohonan itu"],
  },
  {
    language: "id",
    text: "Mereka tidak melakukan upaya memadai, menurut Green Ocean Tracker, sebuah proyek independen yang memantau iklim.",
    found: ["Green Ocean Tracker [menurut] indirect: Mereka tidak melakukan upaya memadai"],
  },
  {
    language: "id",
    text: "Seiring Bumi makin panas, gas terus naik. Laut pun naik, menurut laporan tersebut.",
    found: [],
  },
  {
    language: "id",
    text: "“Ya,” terang CEO dan Co-Founder Kasira Teddy Santana.",
    found: ["Kasira Teddy Santana [terang] direct: Ya"],
  },
];

/** Invented combinations of ordinary names of other languages; no real person is meant. */
export const slavicWomen: readonly string[] = [
  'Anastasia', 'Anna', 'Daria', 'Ekaterina', 'Elena', 'Galina', 'Halyna', 'Iryna', 'Kateryna', 'Ksenia',
  'Larysa', 'Liudmyla', 'Maryna', 'Nadiia', 'Natalia', 'Oksana', 'Olena', 'Olga', 'Svitlana', 'Tetiana',
  'Valentyna', 'Viktoria', 'Yulia', 'Zoia',
];

export const slavicMen: readonly string[] = [
  'Aleksandr', 'Andrii', 'Anton', 'Bohdan', 'Denys', 'Dmytro', 'Ihor', 'Ivan', 'Maksym', 'Mykola',
  'Nikolai', 'Oleh', 'Oleksandr', 'Pavlo', 'Roman', 'Serhii', 'Taras', 'Vadym', 'Viktor', 'Volodymyr',
  'Yurii',
];

export const slavicFamilies: readonly string[] = [
  'Bondarenko', 'Boiko', 'Danylenko', 'Honcharenko', 'Hrytsenko', 'Ivanenko', 'Kovalenko', 'Kravchenko',
  'Kuznetsov', 'Lysenko', 'Marchenko', 'Moroz', 'Oliinyk', 'Panchenko', 'Petrenko', 'Polishchuk',
  'Romanenko', 'Rudenko', 'Savchenko', 'Shevchuk', 'Sokolov', 'Tkachenko', 'Volkov', 'Zaitsev',
];

export const estonianWomen: readonly string[] = [
  'Aime', 'Anneli', 'Eha', 'Epp', 'Ene', 'Kadri', 'Katrin', 'Kersti', 'Kristi', 'Liina', 'Liis', 'Maarja',
  'Mall', 'Piret', 'Reet', 'Riina', 'Signe', 'Tiiu', 'Triin', 'Urve',
];

export const estonianMen: readonly string[] = [
  'Aivar', 'Andres', 'Ants', 'Arvo', 'Indrek', 'Jaan', 'Kaido', 'Kalev', 'Margus', 'Marko', 'Meelis',
  'Priit', 'Raivo', 'Rein', 'Siim', 'Taavi', 'Tarmo', 'Tiit', 'Toomas', 'Urmas',
];

export const estonianFamilies: readonly string[] = [
  'Allik', 'Ilves', 'Kaasik', 'Kallas', 'Kask', 'Kivi', 'Koppel', 'Kuusk', 'Laas', 'Lepik', 'Luik', 'Mets',
  'Mägi', 'Oja', 'Pärn', 'Raud', 'Rebane', 'Saar', 'Sepp', 'Tamm', 'Tamme', 'Teder', 'Vaher',
];

export const arabicWomen: readonly string[] = [
  'Amal', 'Amina', 'Dunya', 'Fatima', 'Hanan', 'Huda', 'Israa', 'Layla', 'Maryam', 'Nadia', 'Noor', 'Rana',
  'Rasha', 'Reem', 'Salma', 'Samira', 'Sara', 'Shahad', 'Zahra', 'Zainab',
];

export const arabicMen: readonly string[] = [
  'Abbas', 'Ahmed', 'Ali', 'Amir', 'Bashar', 'Faisal', 'Hamid', 'Hassan', 'Haider', 'Ibrahim', 'Karim',
  'Khalid', 'Mahmoud', 'Mustafa', 'Nabil', 'Omar', 'Rami', 'Samir', 'Tariq', 'Yusuf',
];

export const arabicFamilies: readonly string[] = [
  'Al-Amin', 'Al-Hamdani', 'Al-Jabiri', 'Al-Karim', 'Al-Khatib', 'Al-Masri', 'Al-Rashid', 'Al-Saadi',
  'Al-Tamimi', 'Darwish', 'Farhan', 'Habibi', 'Hakimi', 'Haidari', 'Karimi', 'Mansour', 'Nasser', 'Rahimi',
  'Saleh', 'Shamsi', 'Yousefi', 'Zamani',
];

export const asianWomen: readonly string[] = [
  'Anong', 'Chanida', 'Hanh', 'Hoa', 'Kamala', 'Lan', 'Linh', 'Mai', 'Malee', 'Mei', 'Ngoc', 'Nok',
  'Phuong', 'Ploy', 'Priya', 'Sita', 'Som', 'Thuy', 'Trang', 'Xuan',
];

export const asianMen: readonly string[] = [
  'Anan', 'Anil', 'Binh', 'Chai', 'Cuong', 'Dung', 'Hai', 'Hung', 'Minh', 'Nam', 'Prasad', 'Quang',
  'Rajesh', 'Somchai', 'Sunil', 'Thanh', 'Tuan', 'Vikram', 'Wei', 'Yong',
];

export const asianFamilies: readonly string[] = [
  'Bui', 'Chaiyo', 'Dang', 'Do', 'Hoang', 'Kaewmanee', 'Kumar', 'Le', 'Ngo', 'Nguyen', 'Patel', 'Pham',
  'Rattana', 'Saelim', 'Sharma', 'Singh', 'Srisai', 'Tran', 'Vu', 'Wong',
];

export const africanWomen: readonly string[] = [
  'Amina', 'Asha', 'Ayaan', 'Deqa', 'Fadumo', 'Fartun', 'Halimo', 'Hodan', 'Ifrah', 'Khadra', 'Leyla',
  'Nasra', 'Saida', 'Sahra', 'Ubah',
];

export const africanMen: readonly string[] = [
  'Abdi', 'Abdirahman', 'Ahmed', 'Ayanle', 'Bashir', 'Farah', 'Guled', 'Hassan', 'Ismail', 'Jama', 'Liban',
  'Mohamed', 'Mahad', 'Nuur', 'Yasin',
];

export const africanFamilies: readonly string[] = [
  'Abdi', 'Abdullahi', 'Aden', 'Ahmed', 'Ali', 'Duale', 'Elmi', 'Farah', 'Hersi', 'Hussein', 'Ibrahim',
  'Jama', 'Mohamud', 'Nur', 'Omar', 'Osman', 'Warsame', 'Yusuf',
];

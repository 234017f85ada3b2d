/** Invented employers; the endings are those of ordinary small companies. */
export const employers: readonly string[] = [
  'Harjun Leipä Oy', 'Koskenranta Kuljetus Oy', 'Mäntylän Siivous Oy', 'Rantatien Hoivakoti', 'Kivikadun Konepaja Oy',
  'Vihreä Niitty Oy', 'Saimaanrannan Puu Oy', 'Lähikauppa Aurinko', 'Tornin Ravintola Oy', 'Itärakenne Oy',
  'Pohjolan Pakkaus Oy', 'Kylätien Koulu', 'Meripihka Varasto Oy', 'Björkbackens Bageri Ab', 'Skärgårdens Service Ab',
  'Havsvik Bygg Ab', 'Lumipallo Päiväkoti Oy', 'Kolmen Koivun Kartano', 'Satamakadun Autohuolto', 'Hirsimestarit Oy',
  'Aamukaste Kotipalvelu Oy', 'Tehdaskylän Metalli Oy', 'Suopursu Puutarha', 'Kauppapuisto Oy',
];

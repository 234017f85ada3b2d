/** Invented combinations of ordinary Finnish names; no real person is meant. */
export const finnishWomen: readonly string[] = [
  'Aada', 'Aino', 'Anna', 'Anne', 'Anneli', 'Annika', 'Anu', 'Arja', 'Asta', 'Eeva', 'Eija', 'Eila',
  'Elina', 'Elisa', 'Emilia', 'Emma', 'Essi', 'Hanna', 'Hannele', 'Heidi', 'Heli', 'Helmi', 'Henna',
  'Hilla', 'Iida', 'Iina', 'Inka', 'Irma', 'Jaana', 'Jenna', 'Jenni', 'Johanna', 'Jonna', 'Kaarina',
  'Kaija', 'Kaisa', 'Karoliina', 'Kati', 'Katja', 'Kirsi', 'Kristiina', 'Laura', 'Leena', 'Liisa', 'Lotta',
  'Maija', 'Mari', 'Maria', 'Marika', 'Marjatta', 'Marjo', 'Mervi', 'Mia', 'Milla', 'Minna', 'Mirja',
  'Mirka', 'Nea', 'Nelli', 'Niina', 'Noora', 'Oona', 'Outi', 'Paula', 'Piia', 'Pirjo', 'Päivi', 'Raija',
  'Reetta', 'Riikka', 'Riitta', 'Ritva', 'Roosa', 'Saana', 'Saara', 'Salla', 'Sanna', 'Sari', 'Satu',
  'Senni', 'Siiri', 'Silja', 'Sini', 'Sirpa', 'Sofia', 'Sonja', 'Suvi', 'Taina', 'Tanja', 'Tarja', 'Tea',
  'Terhi', 'Tiina', 'Tuija', 'Tuula', 'Ulla', 'Veera', 'Venla', 'Vilma', 'Virpi',
];

export const finnishMen: readonly string[] = [
  'Aapo', 'Aki', 'Aleksi', 'Antero', 'Antti', 'Ari', 'Arttu', 'Eero', 'Eetu', 'Elias', 'Erkki', 'Esa',
  'Hannu', 'Harri', 'Heikki', 'Henri', 'Ilkka', 'Ilmari', 'Jaakko', 'Jani', 'Janne', 'Jari', 'Jarkko',
  'Jere', 'Jesse', 'Joni', 'Joona', 'Joonas', 'Jouni', 'Juha', 'Juho', 'Jukka', 'Jussi', 'Kai', 'Kalle',
  'Kari', 'Kimmo', 'Konsta', 'Lasse', 'Lauri', 'Leevi', 'Markku', 'Marko', 'Markus', 'Martti', 'Matias',
  'Matti', 'Miika', 'Mika', 'Mikael', 'Mikko', 'Miro', 'Niko', 'Olavi', 'Olli', 'Onni', 'Oskari', 'Otto',
  'Panu', 'Pasi', 'Paavo', 'Pekka', 'Pertti', 'Petri', 'Raimo', 'Rasmus', 'Reijo', 'Riku', 'Roope',
  'Sakari', 'Sami', 'Samuli', 'Santeri', 'Seppo', 'Simo', 'Tapani', 'Tapio', 'Teemu', 'Tero', 'Timo',
  'Toni', 'Topi', 'Tuomas', 'Tuomo', 'Valtteri', 'Veikko', 'Veli', 'Ville', 'Vesa',
];

export const finnishFamilies: readonly string[] = [
  'Ahola', 'Alanko', 'Anttila', 'Aro', 'Eerola', 'Erkkilä', 'Haapala', 'Haapaniemi', 'Hakala',
  'Hakkarainen', 'Halonen', 'Harju', 'Harjunpää', 'Hautala', 'Heikkinen', 'Heino', 'Helminen', 'Hietala',
  'Hiltunen', 'Hirvonen', 'Honkanen', 'Huttunen', 'Hyvönen', 'Hänninen', 'Hämäläinen', 'Ikonen', 'Immonen',
  'Jaakkola', 'Jokela', 'Jokinen', 'Junttila', 'Järvelä', 'Järventausta', 'Järvinen', 'Kaartinen',
  'Kaikkonen', 'Kallio', 'Kangas', 'Karjalainen', 'Karppinen', 'Kauppinen', 'Keskitalo', 'Kemppainen',
  'Ketola', 'Kettunen', 'Kinnunen', 'Kivelä', 'Kivinen', 'Kiviniemi', 'Koivisto', 'Koivula', 'Koivuranta',
  'Kokkonen', 'Kontio', 'Korhonen', 'Korpela', 'Koskela', 'Koskinen', 'Kosonen', 'Kujala', 'Kukkonen',
  'Kurki', 'Kuusela', 'Kärkkäinen', 'Laakso', 'Laaksonen', 'Laine', 'Lahtinen', 'Laitinen', 'Lampinen',
  'Lappalainen', 'Lehtinen', 'Lehto', 'Lehtoniemi', 'Lehtonen', 'Leinonen', 'Lepistö', 'Leppänen',
  'Lindroos', 'Lintula', 'Luoma', 'Luukkonen', 'Manninen', 'Markkanen', 'Martikainen', 'Mattila',
  'Miettinen', 'Moilanen', 'Mustonen', 'Myllymäki', 'Mäenpää', 'Mäkelä', 'Mäki', 'Mäkinen', 'Mäntylä',
  'Mönkkönen', 'Niemelä', 'Niemi', 'Nieminen', 'Nikkilä', 'Niskanen', 'Nurmela', 'Nurmi', 'Nurminen',
  'Nykänen', 'Ojala', 'Ojanen', 'Oksanen', 'Ollila', 'Paananen', 'Paavola', 'Pajunen', 'Palomäki',
  'Partanen', 'Pekkarinen', 'Peltola', 'Peltonen', 'Penttilä', 'Pesonen', 'Pietilä', 'Pirinen', 'Pitkänen',
  'Pulkkinen', 'Puranen', 'Pöyhönen', 'Rantala', 'Rantanen', 'Rautio', 'Riihimäki', 'Rinne', 'Rissanen',
  'Ruohomäki', 'Ruotsalainen', 'Räsänen', 'Saari', 'Saarela', 'Saarinen', 'Salmela', 'Salminen', 'Salo',
  'Salonen', 'Sainio', 'Savolainen', 'Seppälä', 'Sillanpää', 'Simola', 'Sipilä', 'Soininen', 'Suominen',
  'Suvanto', 'Taipale', 'Tamminen', 'Tanskanen', 'Tarvainen', 'Tiainen', 'Timonen', 'Toivanen', 'Toivonen',
  'Tolvanen', 'Torvinen', 'Tuominen', 'Turunen', 'Uotila', 'Uusitalo', 'Vainio', 'Valkonen', 'Vanhala',
  'Vartiainen', 'Vehviläinen', 'Venäläinen', 'Viitala', 'Viitanen', 'Vilen', 'Virtanen', 'Vuorela',
  'Vuorenpää', 'Vuorinen', 'Väisänen', 'Välimäki', 'Väänänen', 'Ylitalo', 'Ylönen',
];

export const finnishSecondFamilies: readonly string[] = [
  'Aho', 'Kallio', 'Koski', 'Lehto', 'Luoma', 'Mäkelä', 'Oja', 'Oravala', 'Ranta', 'Salmi', 'Suvanto',
  'Vuori', 'Niemi', 'Laine', 'Hukkala',
];

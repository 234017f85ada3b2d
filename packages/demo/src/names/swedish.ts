/** Invented combinations of ordinary Swedish names of Finland; no real person is meant. */
export const swedishWomen: readonly string[] = [
  'Agneta', 'Alexandra', 'Amanda', 'Anita', 'Annika', 'Astrid', 'Barbro', 'Birgitta', 'Camilla', 'Carita',
  'Carola', 'Cecilia', 'Charlotta', 'Christina', 'Ebba', 'Elin', 'Ellen', 'Emma', 'Eva', 'Felicia',
  'Frida', 'Gun-Britt', 'Gunilla', 'Gunvor', 'Hanna', 'Helena', 'Ida', 'Ingrid', 'Jenny', 'Johanna',
  'Josefin', 'Karin', 'Kristina', 'Lena', 'Linda', 'Linnéa', 'Lisbeth', 'Lotta', 'Louise', 'Maj-Britt',
  'Malin', 'Margareta', 'Maria', 'Marianne', 'Matilda', 'Mikaela', 'Monica', 'Nina', 'Pernilla', 'Pia',
  'Rebecka', 'Sandra', 'Sara', 'Sofia', 'Solveig', 'Susanne', 'Tove', 'Ulla', 'Ulrika', 'Viktoria',
  'Viveka',
];

export const swedishMen: readonly string[] = [
  'Alexander', 'Anders', 'Anton', 'Bengt', 'Benny', 'Bo', 'Christer', 'Christian', 'Dan', 'Daniel',
  'Dennis', 'Emil', 'Erik', 'Filip', 'Fredrik', 'Göran', 'Gustav', 'Hans', 'Henrik', 'Håkan', 'Jan-Erik',
  'Jens', 'Jesper', 'Joakim', 'Johan', 'Johannes', 'Jonas', 'Kaj', 'Karl-Johan', 'Kenneth', 'Kennet',
  'Kim', 'Kjell', 'Lars', 'Leif', 'Linus', 'Lukas', 'Magnus', 'Markus', 'Mathias', 'Mats', 'Mikael',
  'Niklas', 'Oliver', 'Oscar', 'Patrik', 'Per', 'Peter', 'Ralf', 'Robert', 'Robin', 'Roger', 'Rolf',
  'Sebastian', 'Simon', 'Sören', 'Stefan', 'Sten', 'Sven', 'Thomas', 'Tom', 'Tommy', 'Ulf', 'Viktor',
  'William',
];

export const swedishFamilies: readonly string[] = [
  'Ahlskog', 'Andersson', 'Backman', 'Bergman', 'Berglund', 'Björklund', 'Blomqvist', 'Boström',
  'Dahlberg', 'Danielsson', 'Ekholm', 'Eklund', 'Ekström', 'Englund', 'Enlund', 'Eriksson', 'Fagerholm',
  'Forsberg', 'Forsblom', 'Forsman', 'Forsström', 'Fröberg', 'Granberg', 'Granholm', 'Granlund',
  'Gustafsson', 'Gröndahl', 'Hagström', 'Hansson', 'Hellström', 'Henriksson', 'Holmberg', 'Holmström',
  'Häggblom', 'Isaksson', 'Jakobsson', 'Johansson', 'Karlsson', 'Kronqvist', 'Källström', 'Lindberg',
  'Lindfors', 'Lindholm', 'Lindqvist', 'Lindström', 'Lundberg', 'Lundqvist', 'Lundström', 'Malmberg',
  'Mattsson', 'Nordberg', 'Nordman', 'Nordström', 'Norrgård', 'Nyberg', 'Nygård', 'Nylund', 'Nyman',
  'Nyström', 'Olin', 'Ollas', 'Renlund', 'Rosenlund', 'Rosenqvist', 'Rönnholm', 'Rönnqvist', 'Sandberg',
  'Sandell', 'Sandström', 'Sjöberg', 'Sjöholm', 'Sjöstrand', 'Skogberg', 'Stenberg', 'Strandberg',
  'Strömberg', 'Sundberg', 'Sundqvist', 'Sundström', 'Söderberg', 'Söderholm', 'Söderlund', 'Söderström',
  'Wahlberg', 'Wallin', 'Westerholm', 'Westerlund', 'Wikström', 'Åberg', 'Åkerlund', 'Öhman', 'Österberg',
  'Östman',
];

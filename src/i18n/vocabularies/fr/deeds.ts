import type {WordRow} from '../../vocabulary.js';

/** What is made then, as it is, or they are: "gravé", "gravée", "gravés", "gravées". */
const inEachForm = (participle: string): readonly string[] =>
  participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : ['', 'e', 's', 'es'].map((ending) => participle + ending);

const PARTICIPLES = [
  ...['né', 'mort', 'décédé', 'baptisé', 'inhumé', 'enterré', 'marié'],
  ...['publié', 'édité', 'imprimé', 'réimprimé', 'réédité', 'paru', 'tiré', 'écrit', 'rédigé', 'composé', 'créé'],
  ...['enregistré', 'joué', 'représenté', 'tourné', 'diffusé', 'fait', 'réalisé', 'exécuté', 'conçu', 'dessiné'],
  ...['peint', 'repeint', 'gravé', 'sculpté', 'taillé', 'moulé', 'fondu', 'forgé', 'tissé', 'brodé', 'frappé', 'émis'],
  ...['fabriqué', 'produit', 'commencé', 'achevé', 'terminé', 'signé', 'daté', 'inscrit', 'photographié', 'pris'],
  ...[
    'construit',
    'reconstruit',
    'bâti',
    'rebâti',
    'édifié',
    'érigé',
    'élevé',
    'fondé',
    'établi',
    'inauguré',
    'consacré',
  ],
  ...['ouvert', 'fermé', 'restauré', 'remanié', 'modifié', 'détruit', 'démoli', 'acquis', 'acheté', 'donné', 'légué'],
  ...['offert', 'déposé', 'découvert', 'trouvé', 'inventé', 'breveté', 'couronné', 'élu', 'nommé', 'sacré', 'dissous'],
];

/** The French of what was done then. */
export const deeds: readonly WordRow[] = [
  {role: 'deed', value: 'once', words: PARTICIPLES.flatMap(inEachForm)},
  {
    role: 'deed',
    value: 'once',
    words: ['naissance', 'décès', 'baptême', 'mariage', 'publication', 'impression', 'édition'],
  },
  {role: 'deed', value: 'once', words: ['tirage', 'négatif', 'épreuve', 'fonte', 'construction', 'fondation', 'achat']},
  {
    role: 'deed',
    value: 'once',
    words: ['acquisition', 'dépôt légal', 'dl', 'copyright', 'cop', 'impr', '†', '©', '℗', 'datant'],
  },
  {
    role: 'deed',
    value: 'lasting',
    words: ['actif', 'active', 'actifs', 'actives', 'en activité', 'fl', 'régnant', 'régna'],
  },
];

/**
 * The 274 sentences of VHR-10 val: number of the image, box of the object that is meant (left, top, width, height in
 * pixels, as VHR-10_dataset_coco by chaozhong2010 annotates it), kind, sentence. They were drawn once from those that
 * the rules (src/datasets/expressions) make, and stand here so that figures stay comparable when rules change.
 */
export const vhr10Expressions = `
8 209,357,67,64 extreme The airplane at the very top
8 314,630,73,65 extreme The airplane at the very bottom
11 406,177,51,45 position The airplane on the top
11 639,152,94,87 position The airplane on the upper right
11 686,589,57,54 extreme The airplane at the very bottom
11 188,250,93,100 extreme The leftmost airplane
24 803,346,77,57 position The airplane on the lower right
24 803,346,77,57 extreme The airplane at the very bottom
27 478,216,67,73 position The airplane in the middle
27 965,30,84,68 extreme The topmost airplane
41 913,184,90,94 extreme The airplane on the far right
41 38,262,86,87 extreme The leftmost airplane
62 359,522,78,71 size The smaller airplane
62 842,396,97,109 relation-same The airplane on the right of the airplane at the bottom
62 842,396,97,109 size The larger airplane
62 359,522,78,71 relation-same The airplane on the left of the airplane on the right
70 232,367,63,49 position The airplane on the left
70 380,40,33,33 position The airplane on the top
70 443,661,46,43 extreme The bottommost airplane
70 61,146,40,34 extreme The leftmost airplane
73 158,372,57,66 category The airplane
73 158,372,57,66 position The airplane on the left
77 372,517,30,34 relation-same The airplane below the airplane in the middle
77 372,517,30,34 position The airplane at the bottom
77 683,75,38,43 position The airplane on the upper right
77 804,276,43,47 extreme The rightmost airplane
77 683,75,38,43 extreme The topmost airplane
81 254,391,66,70 relation-same The baseball field on the left of the baseball field on the lower right
81 812,485,79,83 position The baseball field on the lower right
81 657,337,32,58 extreme The bottommost tennis court
81 831,209,76,75 extreme The baseball field at the very top
84 585,237,101,105 relation The baseball field above the tennis court
84 484,390,120,101 relation The tennis court below the baseball field
84 477,446,98,82 category The basketball court
84 585,237,101,105 category The baseball field
84 477,446,98,82 position The basketball court at the bottom
85 340,199,89,76 size The smaller baseball field
85 488,190,97,99 size The larger baseball field
85 429,492,35,61 category The basketball court
85 429,492,35,61 position The basketball court at the bottom
85 340,199,89,76 extreme The leftmost baseball field
101 202,290,84,88 position The baseball field on the left
101 898,593,89,90 position The baseball field on the lower right
101 80,40,82,87 extreme The baseball field on the far left
101 80,40,82,87 extreme The baseball field at the very top
102 448,170,97,101 position The baseball field on the top
102 448,170,97,101 extreme The baseball field at the very top
102 694,428,84,79 extreme The baseball field on the far right
120 172,151,105,109 category The baseball field
120 172,151,105,109 position The baseball field on the upper left
146 386,1,168,112 category The baseball field
146 386,1,168,112 position The baseball field on the upper right
146 118,242,95,54 extreme The tennis court at the very bottom
146 301,445,65,104 extreme The rightmost basketball court
152 351,286,123,90 relation-same The basketball court above the basketball court at the bottom
152 369,345,128,97 position The basketball court at the bottom
152 369,345,128,97 extreme The bottommost basketball court
152 351,286,123,90 extreme The topmost basketball court
157 169,250,174,152 category The basketball court
157 169,250,174,152 position The basketball court on the lower left
167 277,195,156,63 category The bridge
176 266,150,78,186 category The bridge
191 207,102,139,157 relation-same The bridge on the upper left of the bridge on the right
191 616,276,79,152 position The bridge on the right
191 207,102,139,157 extreme The leftmost bridge
191 616,276,79,152 extreme The bottommost bridge
196 0,241,230,162 size The largest bridge
196 190,105,122,98 position The bridge on the upper left
196 0,241,230,162 extreme The bridge on the far left
196 190,105,122,98 extreme The rightmost bridge
204 157,46,75,62 relation The baseball field on the upper left of the ground track field
204 259,106,275,345 relation The ground track field on the lower right of the baseball field
204 157,46,75,62 category The baseball field
204 259,106,275,345 category The ground track field
204 228,482,48,72 extreme The tennis court on the far left
207 200,70,316,264 relation The ground track field on the upper right of the tennis court
207 126,335,40,52 relation The tennis court on the lower left of the ground track field
207 126,335,40,52 category The tennis court
207 200,70,316,264 category The ground track field
210 264,171,237,213 category The ground track field
210 264,171,237,213 position The ground track field in the middle
211 190,147,283,117 category The ground track field
224 178,229,361,133 category The ground track field
224 178,229,361,133 position The ground track field in the middle
232 191,154,326,256 category The ground track field
252 359,24,89,72 relation The baseball field above the ground track field
252 199,158,343,196 relation The ground track field below the baseball field
252 199,158,343,196 category The ground track field
252 359,24,89,72 category The baseball field
253 334,326,89,83 relation The baseball field on the lower right of the ground track field
253 98,78,149,224 relation The ground track field on the upper left of the baseball field
253 98,78,149,224 category The ground track field
253 334,326,89,83 category The baseball field
256 337,269,88,71 size The larger baseball field
256 199,346,61,59 size The smaller baseball field
256 199,346,61,59 relation-same The baseball field on the lower left of the baseball field in the middle
256 436,158,246,160 category The ground track field
256 337,269,88,71 position The baseball field in the middle
264 429,33,226,357 category The ground track field
268 261,80,100,138 position The harbor on the top
268 408,127,87,130 extreme The harbor at the very bottom
268 261,80,100,138 extreme The harbor on the far left
272 307,204,106,146 extreme The rightmost harbor
272 307,204,106,146 extreme The harbor at the very bottom
280 345,353,97,52 size The smallest harbor
280 345,353,97,52 extreme The bottommost harbor
280 258,148,131,61 extreme The topmost harbor
286 784,529,59,65 relation-same The ship on the right of the ship at the bottom
286 478,602,73,59 relation-same The ship on the left of the ship on the lower right
286 158,372,57,66 relation The airplane on the left of the ship on the lower right
286 158,372,57,66 relation The airplane on the upper left of the ship at the bottom
286 784,529,59,65 position The ship on the lower right
305 777,200,37,65 position The ship on the upper right
305 629,339,38,68 extreme The leftmost ship
305 423,657,36,37 extreme The storage tank on the far left
307 404,67,17,30 extreme The leftmost ship
307 404,67,17,30 extreme The ship at the very top
317 549,581,41,46 position The storage tank at the bottom
317 549,581,41,46 extreme The storage tank on the far left
317 756,182,34,36 extreme The rightmost storage tank
348 426,195,40,72 category The tennis court
348 426,195,40,72 position The tennis court in the middle
362 427,347,133,132 size The larger baseball field
362 151,8,81,70 size The smaller baseball field
362 427,347,133,132 relation-same The baseball field on the lower right of the baseball field on the upper left
362 151,8,81,70 relation-same The baseball field on the upper left of the baseball field at the bottom
362 270,78,65,57 extreme The basketball court on the far right
378 458,665,76,46 extreme The vehicle on the far right
378 458,665,76,46 extreme The vehicle at the very bottom
385 22,538,71,43 extreme The vehicle on the far left
385 22,538,71,43 extreme The vehicle at the very bottom
388 251,491,74,52 position The vehicle on the lower left
388 251,491,74,52 extreme The vehicle at the very bottom
388 504,408,80,51 extreme The rightmost vehicle
390 642,336,42,73 position The vehicle on the right
390 499,383,38,68 position The vehicle in the middle
390 529,548,34,70 extreme The vehicle at the very bottom
390 642,336,42,73 extreme The rightmost vehicle
393 910,214,69,41 relation-same The vehicle on the right of the vehicle in the middle
393 504,205,66,40 position The vehicle in the middle
393 91,450,69,47 position The vehicle on the lower left
393 179,105,53,60 extreme The vehicle at the very top
393 91,450,69,47 extreme The vehicle on the far left
411 503,561,77,88 relation-same The vehicle on the lower right of the vehicle on the left
411 0,189,47,65 relation-same The vehicle on the upper left of the vehicle on the left
411 95,269,61,68 position The vehicle on the left
411 0,189,47,65 extreme The topmost vehicle
411 503,561,77,88 extreme The bottommost vehicle
434 307,72,34,54 position The vehicle on the upper left
434 236,335,21,50 extreme The leftmost vehicle
439 61,471,49,59 position The vehicle on the lower left
439 806,536,68,68 position The vehicle on the lower right
439 806,536,68,68 extreme The vehicle on the far right
439 387,73,57,57 extreme The vehicle at the very top
442 171,356,45,36 position The vehicle on the left
442 956,596,35,43 extreme The bottommost vehicle
442 156,68,55,49 extreme The topmost vehicle
447 259,252,57,25 relation-same The vehicle on the left of the vehicle on the top
447 517,195,55,26 position The vehicle on the top
447 259,252,57,25 extreme The leftmost vehicle
447 902,213,59,28 extreme The rightmost vehicle
450 873,520,79,62 size The largest vehicle
450 501,333,61,54 position The vehicle in the middle
450 221,145,44,36 position The vehicle on the upper left
450 221,145,44,36 extreme The vehicle at the very top
450 873,520,79,62 extreme The vehicle at the very bottom
458 514,116,221,308 category The ground track field
458 514,116,221,308 position The ground track field on the right
465 335,157,354,153 category The ground track field
465 335,157,354,153 position The ground track field in the middle
469 545,385,104,95 size The larger baseball field
469 104,434,73,69 size The smaller baseball field
469 553,86,169,287 relation The ground track field on the upper right of the baseball field on the lower left
469 545,385,104,95 relation-same The baseball field on the right of the baseball field on the lower left
469 553,86,169,287 category The ground track field
478 250,92,50,42 relation The baseball field on the upper left of the ground track field
478 446,308,89,76 size The larger baseball field
478 250,92,50,42 size The smaller baseball field
478 223,149,329,128 category The ground track field
478 223,149,329,128 position The ground track field in the middle
482 355,83,144,241 relation The ground track field on the right of the baseball field on the left
482 355,83,144,241 relation The ground track field on the right of the baseball field on the upper left
482 152,107,72,62 relation-same The baseball field above the baseball field on the left
482 127,224,77,71 relation-same The baseball field below the baseball field on the upper left
482 127,224,77,71 position The baseball field on the left
496 80,96,178,276 category The ground track field
496 80,96,178,276 position The ground track field on the left
496 274,308,63,36 extreme The basketball court at the very bottom
496 294,161,58,25 extreme The tennis court at the very bottom
500 550,460,101,58 relation-same The ship below the ship in the middle
500 955,90,72,33 position The ship on the upper right
500 392,276,119,50 position The ship in the middle
500 81,102,34,49 extreme The ship on the far left
500 474,54,80,35 extreme The ship at the very top
502 441,382,81,88 size The largest ship
502 450,65,19,67 size The smallest ship
502 441,382,81,88 position The ship at the bottom
502 450,65,19,67 position The ship on the top
502 660,206,62,54 extreme The rightmost ship
507 96,280,63,32 position The ship on the left
507 458,202,15,59 position The ship in the middle
507 207,489,47,57 extreme The ship at the very bottom
507 606,119,19,53 extreme The ship on the far right
510 139,278,70,69 extreme The airplane on the far left
519 325,333,74,56 relation-same The ship on the lower right of the ship on the left
519 38,150,52,35 relation-same The ship on the upper left of the ship on the left
519 192,218,82,45 position The ship on the left
519 897,42,53,28 position The ship on the upper right
519 325,333,74,56 extreme The bottommost ship
521 380,350,69,66 relation-same The airplane on the lower right of the airplane on the left
521 186,267,72,64 relation-same The airplane on the upper left of the airplane at the bottom
521 380,350,69,66 position The airplane at the bottom
521 186,267,72,64 position The airplane on the left
521 484,77,47,45 extreme The rightmost airplane
523 566,398,190,54 position The harbor on the lower right
523 566,398,190,54 extreme The harbor at the very bottom
528 294,137,92,149 size The smaller bridge
528 530,109,138,185 size The larger bridge
528 530,109,138,185 extreme The rightmost bridge
528 294,137,92,149 extreme The bridge on the far left
529 104,89,98,108 relation The bridge on the upper left of the baseball field
529 692,388,111,99 relation The baseball field on the lower right of the bridge on the upper left
529 912,103,85,150 size The larger bridge
529 104,89,98,108 size The smaller bridge
529 912,103,85,150 relation-same The bridge on the right of the bridge on the upper left
538 212,59,152,72 relation-same The bridge above the bridge at the bottom
538 300,394,166,82 position The bridge at the bottom
538 212,59,152,72 extreme The topmost bridge
538 300,394,166,82 extreme The bridge at the very bottom
546 456,27,45,35 relation The baseball field above the ground track field
546 295,104,198,199 relation The ground track field below the baseball field
546 295,104,198,199 category The ground track field
546 456,27,45,35 category The baseball field
548 1022,72,112,116 size The smallest bridge
548 97,137,66,218 relation-same The bridge on the left of the bridge on the top
548 1022,72,112,116 relation-same The bridge on the right of the bridge on the top
548 97,137,66,218 position The bridge on the left
548 512,87,143,181 position The bridge on the top
565 369,232,85,89 extreme The leftmost basketball court
565 437,215,82,86 extreme The rightmost basketball court
576 58,108,233,254 relation The ground track field on the upper left of the baseball field in the middle
576 316,109,89,68 relation The baseball field on the upper right of the ground track field
576 316,109,89,68 relation-same The baseball field above the baseball field in the middle
576 58,108,233,254 category The ground track field
576 348,267,88,83 position The baseball field in the middle
595 368,207,97,84 size The largest baseball field
595 730,19,65,53 position The baseball field on the upper right
595 97,248,73,63 position The baseball field on the left
595 730,19,65,53 extreme The rightmost baseball field
595 331,404,66,67 extreme The bottommost baseball field
598 311,128,78,67 position The baseball field on the top
598 311,128,78,67 extreme The topmost baseball field
598 321,315,44,43 extreme The bottommost baseball field
626 456,127,207,87 category The bridge
626 456,127,207,87 position The bridge on the upper right
629 438,57,69,51 relation The baseball field above the ground track field
629 242,146,330,209 relation The ground track field below the baseball field
629 438,57,69,51 category The baseball field
629 242,146,330,209 category The ground track field
634 641,71,116,96 relation The baseball field on the right of the ground track field
634 183,16,309,362 relation The ground track field on the left of the baseball field
634 183,16,309,362 category The ground track field
634 641,71,116,96 category The baseball field
636 372,197,100,52 extreme The basketball court at the very top
636 362,249,103,56 extreme The bottommost basketball court
640 516,294,106,55 category The basketball court
640 532,198,37,72 extreme The tennis court on the far right
641 550,31,65,58 size The smaller baseball field
641 641,276,132,119 size The larger baseball field
641 550,31,65,58 relation The baseball field on the upper right of the ground track field
641 641,276,132,119 relation The baseball field on the lower right of the ground track field
641 222,72,335,285 category The ground track field
650 544,142,66,86 extreme The rightmost basketball court
650 481,143,65,91 extreme The leftmost basketball court
`;

import type { FacePart } from '../../../../contracts/face-part.ts';
import type { BackendChoice } from '../../../../contracts/perception.ts';
import type { RateStep } from '../../../../contracts/rate.ts';
import type { KeptHere } from '../../../../storage/kept-here.ts';
import type { CueChannel, ThemeChoice } from '../../../../settings/settings.ts';

interface ChoiceWords {
  readonly title: string;
  readonly note: string;
}

export interface SettingsWords {
  readonly heading: string;
  readonly lead: string;
  readonly backToReview: string;
  readonly notRemembered: string;
  readonly picture: {
    readonly heading: string;
    readonly camera: string;
    readonly anyCamera: string;
    readonly absentCamera: string;
    readonly cameraNote: string;
    readonly camerasUnknown: string;
    readonly mirror: ChoiceWords;
  };
  readonly noticing: {
    readonly heading: string;
    readonly falseCues: string;
    readonly falseCuesNote: string;
    readonly rates: Readonly<Record<RateStep, ChoiceWords>>;
    readonly price: (perMinute: string) => string;
    readonly priceNote: string;
    readonly unpriced: string;
    readonly untuned: string;
    readonly rarer: (interval: string) => string;
    readonly oftener: (interval: string) => string;
    /** The ratings ask for fewer than can be asked for. */
    readonly rarest: (interval: string) => string;
    readonly takeBack: string;
    readonly parts: string;
    readonly partsNote: string;
    readonly partNames: Readonly<Record<FacePart, string>>;
    readonly allOff: string;
  };
  readonly cues: {
    readonly heading: string;
    readonly channel: string;
    readonly channels: Readonly<Record<CueChannel, ChoiceWords>>;
    readonly tryIt: string;
    readonly budget: string;
    readonly budgetNote: string;
    readonly quietFirstMinute: ChoiceWords;
  };
  readonly page: {
    readonly heading: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<ThemeChoice, string>>;
  };
  readonly computing: {
    readonly heading: string;
    readonly backend: string;
    readonly backends: Readonly<Record<BackendChoice, ChoiceWords>>;
  };
  readonly deletion: {
    readonly heading: string;
    readonly note: string;
    readonly ask: string;
    readonly confirmHeading: string;
    readonly confirmNote: string;
    readonly confirm: string;
    readonly keep: string;
    readonly doneHeading: string;
    readonly doneNote: string;
    readonly leftHeading: string;
    readonly leftNote: string;
    readonly what: string;
    readonly before: string;
    readonly now: string;
    readonly pieces: Readonly<Record<keyof KeptHere, string>>;
    readonly none: string;
    readonly unknown: string;
  };
}

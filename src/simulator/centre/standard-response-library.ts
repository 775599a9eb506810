// What the agents of a shop for packs and shoes answer day by day, in the order in which they find it.

export type Language = 'English' | 'German';

/** What goes along with an answer. */
interface AttachmentPlan {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly text: string;
}

export interface TemplatePlan {
  readonly name: string;
  /** Its name unless told. */
  readonly subject?: string;
  readonly description?: string;
  /** Plain text. */
  readonly body: string;
  /** The same, formatted; many have plain text alone. */
  readonly html?: string;
  readonly version?: number;
  readonly attachments?: readonly AttachmentPlan[];
  /** Not released. */
  readonly draft?: true;
}

export interface CategoryPlan {
  readonly name: string;
  readonly description?: string;
  readonly responses?: readonly TemplatePlan[];
  readonly categories?: readonly CategoryPlan[];
  /** Not released. */
  readonly draft?: true;
}

interface RootPlan extends CategoryPlan {
  readonly language: Language;
}

const buckleGuide: AttachmentPlan = {
  name: 'Fitting a buckle.txt',
  type: 'text/plain',
  description: 'How to fit a buckle at home',
  text: `Fitting a buckle

1. Push the webbing back through the bar of the old buckle.
2. Feed it through the new one from below, over the bar and down again.
3. Pull it tight, and sew or fold the end so that it cannot slip out.

You need no tool. It takes two minutes.
`,
};

const sizes: AttachmentPlan = {
  name: 'Pack sizes.csv',
  type: 'text/csv',
  description: 'Back lengths and hip belts of all packs',
  text: `pack,size,back length in cm,hip belt in cm
Ridgeline 45,S,41-46,66-84
Ridgeline 45,M,46-51,74-96
Ridgeline 45,L,51-56,84-110
Ridgeline 65,M,46-51,74-96
Ridgeline 65,L,51-56,84-110
`,
};

const returnForm: AttachmentPlan = {
  name: 'Return form.html',
  type: 'text/html',
  description: 'To print and put into the parcel',
  text: `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Return form</title></head>
  <body>
    <h1>Tarnfell Outdoor: return form</h1>
    <p>Order number: ____________________</p>
    <p>What comes back, and why: ____________________</p>
    <p>Money back &#9633; &nbsp; Another size &#9633; &nbsp; Repair &#9633;</p>
  </body>
</html>
`,
};

export const library: readonly RootPlan[] = [
  {
    name: 'Customer service',
    description: 'All that customers ask',
    language: 'English',
    responses: [
      {
        name: 'Greeting',
        body: 'Hello <$ Contact.FirstName $>, this is <$ Agent.FirstName $> of Tarnfell Outdoor. How can I help?',
        html: '<p>Hello <$ Contact.FirstName $>, this is <b><$ Agent.FirstName $></b> of Tarnfell Outdoor. How can I help?</p>',
        version: 2,
      },
      {
        name: 'One moment',
        body: 'One moment please, I am looking that up.',
      },
      {
        name: 'Still there?',
        body: 'Are you still there, <$ Contact.FirstName $>? Take your time; the chat stays open.',
      },
      {
        name: 'Goodbye',
        body: 'You are welcome. Write again whenever something is up.\n<$ Agent.Signature $>',
        html: '<p>You are welcome. Write again whenever something is up.</p><p><$ Agent.Signature $></p>',
      },
    ],
    categories: [
      {
        name: 'Orders and delivery',
        categories: [
          {
            name: 'Where is it',
            responses: [
              {
                name: 'On its way',
                subject: 'Your order <$ Custom.OrderNumber $>',
                body: 'Order <$ Custom.OrderNumber $> left us on <$ Custom.ShippingDate $> and takes two to four days.',
              },
              {
                name: 'Tracking',
                subject: 'Where your parcel is',
                body: 'Your parcel has the number <$ Custom.TrackingNumber $>. The carrier shows where it is once a day.',
                html: '<p>Your parcel has the number <b><$ Custom.TrackingNumber $></b>. The carrier shows where it is once a day.</p>',
              },
              {
                name: 'Lost parcel',
                body: 'I am sorry, <$ Contact.FullName $>. I have asked the carrier to look for it. If it is not there in three days, we send another one.',
              },
            ],
          },
          {
            name: 'Changing an order',
            responses: [
              {
                name: 'Another address',
                body: 'Of course. Where should order <$ Custom.OrderNumber $> go?',
              },
              {
                name: 'Too late to change',
                body: 'Order <$ Custom.OrderNumber $> is packed already. You may refuse the parcel, or send it back for free.',
              },
              {
                name: 'Cancelled',
                body: 'I have cancelled order <$ Custom.OrderNumber $>. The money is back within five days.',
              },
            ],
          },
        ],
      },
      {
        name: 'Repairs and spare parts',
        description: 'Buckles, zips and seams',
        categories: [
          {
            name: 'Spare parts',
            responses: [
              {
                name: 'Buckle by post',
                description: 'A cracked or lost buckle, fitted at home',
                body: 'I post you a buckle for your <$ Custom.ModelName $> today, free of charge. It clips in without a tool; the sheet shows how.',
                html: '<p>I post you a buckle for your <b><$ Custom.ModelName $></b> today, free of charge.</p><p>It clips in without a tool; the sheet shows how.</p>',
                version: 3,
                attachments: [buckleGuide],
              },
              {
                name: 'Which size',
                body: 'Measure your back from the seventh vertebra down to the hip bone. The table has the size that goes with it.',
                attachments: [sizes],
              },
              {
                name: 'No longer made',
                body: 'We do not make that part any more, but our workshop can usually mend it. Shall I ask?',
              },
            ],
          },
          {
            name: 'Workshop',
            responses: [
              {
                name: 'Send it to the workshop',
                subject: 'Repair <$ Custom.RMA $>',
                body: 'Please write <$ Custom.RMA $> on the parcel. We tell you what it costs before we begin.',
                html: '<p>Please write <b><$ Custom.RMA $></b> on the parcel.</p><p>We tell you what it costs before we begin.</p>',
              },
              {
                name: 'How long a repair takes',
                body: 'Seams and zips take a week, frames two. We write to <$ Contact.PrimaryEmailAddress $> when it is done.',
              },
              {
                name: 'Not worth repairing',
                body: 'I am sorry: mending it would cost more than it is worth. You get a fifth off a new one.',
                draft: true,
              },
            ],
          },
        ],
      },
      {
        name: 'Returns',
        categories: [
          {
            name: 'Sending back',
            responses: [
              {
                name: 'How to send it back',
                body: 'Put the form into the parcel, <$ Contact.FirstName $>, and take it to any post office. It is free for 60 days.',
                html: '<p>Put the form into the parcel, <$ Contact.FirstName $>, and take it to any post office.</p><p>It is free for <b>60 days</b>.</p>',
                attachments: [returnForm, sizes],
              },
              {
                name: 'About your order',
                description: 'Names the order that the customer gave',
                body: 'I see that this is about order <$ Interaction.AttachedData("OrderNumber") $>. Is that what you would like to send back?',
              },
              {
                name: 'Worn outside',
                body: 'What has been worn outside we cannot take back, but we mend it. Would that help?',
              },
            ],
          },
          {
            name: 'Refunds',
            responses: [
              {
                name: 'Money is on its way',
                body: 'Your parcel has come. <$ Custom.Amount $> are on the way to you and arrive within five days.',
              },
              {
                name: 'Swap for another size',
                body: 'I have put size <$ Custom.Size $> aside for you. It leaves as soon as your parcel is at the post office.',
              },
            ],
          },
          {
            name: 'After Christmas',
            description: 'Longer times until the end of January',
            draft: true,
            responses: [
              { name: 'Returns until January', body: 'What you got in December may come back until 31 January.' },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'Kundendienst',
    description: 'Das Wichtigste auf Deutsch',
    language: 'German',
    responses: [
      {
        name: 'Begrüßung',
        body: 'Guten Tag <$ Contact.FullName $>, hier ist <$ Agent.FullName $> von Tarnfell Outdoor. Wie kann ich helfen?',
      },
      {
        name: 'Verabschiedung',
        body: 'Gern geschehen. Melden Sie sich, wenn noch etwas ist.\n<$ Agent.Signature $>',
      },
    ],
    categories: [
      {
        name: 'Bestellungen und Reparaturen',
        categories: [
          {
            name: 'Lieferung',
            responses: [
              {
                name: 'Unterwegs',
                body: 'Die Bestellung <$ Custom.OrderNumber $> ist unterwegs und kommt in zwei bis vier Tagen an.',
              },
            ],
          },
          {
            name: 'Ersatzteile',
            responses: [
              {
                name: 'Schnalle per Post',
                body: 'Ich schicke Ihnen heute eine Schnalle für den <$ Custom.ModelName $>, kostenlos.',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'Spring sale',
    description: 'Not before March',
    language: 'English',
    draft: true,
    responses: [
      {
        name: 'When it begins',
        body: 'The spring sale begins on 1 March. Until then I may not say what is in it.',
        draft: true,
      },
    ],
  },
];
